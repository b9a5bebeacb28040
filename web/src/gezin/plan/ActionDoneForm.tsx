/** What was agreed is done. */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import type { Afspraak } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { TextArea } from '../../ui/Field';
import { CommandForm, found, useTextError } from '../CommandForm';
import type { StepProps } from './steps';

export function ActionDoneForm({ dossier, actie, ...command }: StepProps & { actie: Afspraak }) {
  const { t } = useTexts();
  const textError = useTextError();
  const [tekst, setTekst] = useState('');
  return (
    <CommandForm
      {...command}
      name="done"
      title={t('action.done')}
      body={{ actie: actie.id, ...(tekst.trim() === '' ? {} : { tekst: tekst.trim() }) }}
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
