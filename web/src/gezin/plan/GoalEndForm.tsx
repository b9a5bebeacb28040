/** A goal was reached, or is let go. */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import type { Doel, Planopdrachten } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { Radios } from '../../ui/Field';
import { OwnWords } from '../../ui/OwnWords';
import { CommandForm, type FormProps, found } from '../CommandForm';

type Reden = Planopdrachten['doelafsluitingen']['reden'];
const reasons = ['bereikt', 'losgelaten'] as const satisfies readonly Reden[];

export function GoalEndForm({ dossier, doel, ...command }: FormProps & { doel: Doel }) {
  const { t } = useTexts();
  const [reden, setReden] = useState<Reden | ''>('');
  return (
    <CommandForm
      {...command}
      name="end"
      title={t('goal.end')}
      body={{ doel: doel.id, reden: reden as Reden }}
      check={() => found({ reden: reden === '' ? t('goal.end.error') : null })}
      send={(body, key, etag) =>
        postOpdracht(dossier.gezin.id, 'doelafsluitingen', body, key, etag)
      }
    >
      {(errors) => (
        <>
          <p>
            <OwnWords>{doel.tekst}</OwnWords>
          </p>
          <Radios<Reden>
            id="end-reden"
            label={t('goal.end.label')}
            hint={t('goal.end.hint')}
            error={errors.reden}
            options={reasons.map((id) => ({ id, label: t(`goal.end.${id}`) }))}
            value={reden}
            onChange={setReden}
          />
        </>
      )}
    </CommandForm>
  );
}
