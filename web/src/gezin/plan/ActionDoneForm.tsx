/** What was agreed is done. */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import type { Afspraak } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { TextArea } from '../../ui/Field';
import { CommandForm, type FormProps, filled, found, useTextError } from '../CommandForm';

export function ActionDoneForm({ dossier, actie, ...command }: FormProps & { actie: Afspraak }) {
  const { t } = useTexts();
  const textError = useTextError();
  const [tekst, setTekst] = useState('');
  return (
    <CommandForm
      {...command}
      name="done"
      title={t('action.done')}
      body={{ actie: actie.id, ...filled({ tekst }) }}
      check={() => found({ tekst: textError(tekst, null) })}
      send={(body, key, etag) =>
        postOpdracht(dossier.gezin.id, 'actieafrondingen', body, key, etag)
      }
    >
      {(errors) => (
        <>
          <p className="strong">{actie.tekst}</p>
          <TextArea
            id="done-tekst"
            label={t('action.done.label')}
            hint={t('action.done.hint')}
            error={errors.tekst}
            value={tekst}
            onChange={setTekst}
          />
        </>
      )}
    </CommandForm>
  );
}
