/** Where the family wants to go: the first plan, or its next version. */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import { useTexts } from '../../i18n/Language';
import { TextArea } from '../../ui/Field';
import { CommandForm, type FormProps, found, useTextError } from '../CommandForm';

export function DirectionForm({ dossier, ...command }: FormProps) {
  const { t } = useTexts();
  const textError = useTextError();
  const present = dossier.plan.versies.at(-1)?.tekst ?? '';
  const [isFirst] = useState(dossier.plan.versies.length === 0);
  const [tekst, setTekst] = useState(present);
  return (
    <CommandForm
      {...command}
      name="direction"
      title={t(isFirst ? 'plan.begin' : 'plan.renew')}
      body={{ tekst: tekst.trim() }}
      check={() => found({ tekst: textError(tekst, t('direction.error')) })}
      send={(body, key, etag) => postOpdracht(dossier.gezin.id, 'planversies', body, key, etag)}
      present={present}
    >
      {(errors) => (
        <>
          {!isFirst && <p>{t('direction.renew')}</p>}
          <TextArea
            id="direction-tekst"
            label={t('direction.label')}
            hint={t('direction.hint')}
            error={errors.tekst}
            value={tekst}
            onChange={setTekst}
          />
        </>
      )}
    </CommandForm>
  );
}
