/** "Plan B afspreken": what happens if the help is late. POST /v1/gezinnen/{gezinId}/plannen-b */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import type { Hulp } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { TextArea } from '../../ui/Field';
import { CommandForm, type FormProps, found, useTextError } from '../CommandForm';
import { Reason } from './Reason';
import type { AskReason } from './steps';
import { useWait, WaitField } from './WaitField';

interface PlanBProps extends FormProps {
  /** The help that is waited for; of several one chooses. */
  waits: readonly Hulp[];
  reason: AskReason | null;
}

export function PlanBForm({ dossier, waits, reason, ...command }: PlanBProps) {
  const { t } = useTexts();
  const textError = useTextError();
  const { hulp, ...choice } = useWait(waits);
  const [tekst, setTekst] = useState('');
  const check = () =>
    found({
      hulp: hulp ? null : t('wait.which.error'),
      tekst: textError(tekst, t('planb.tekst.error')),
    });
  return (
    <CommandForm
      {...command}
      name="planb"
      title={t('planb.open')}
      body={{ hulp: hulp?.hulp ?? '', tekst: tekst.trim() }}
      check={check}
      send={(body, key, etag) => postOpdracht(dossier.gezin.id, 'plannen-b', body, key, etag)}
    >
      {(errors) => (
        <>
          <Reason reason={reason} />
          <WaitField id="planb-hulp" dossier={dossier} error={errors.hulp} {...choice} />
          <TextArea
            id="planb-tekst"
            label={t('planb.tekst')}
            hint={t('planb.tekst.hint')}
            error={errors.tekst}
            value={tekst}
            onChange={setTekst}
          />
        </>
      )}
    </CommandForm>
  );
}
