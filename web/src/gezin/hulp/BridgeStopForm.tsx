/** "Overbrugging stopt". POST /v1/gezinnen/{gezinId}/overbruggingstops */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import type { Hulp } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { toTyped } from '../../lib/days';
import { parseDate } from '../../lib/parse-date';
import { DayField } from '../../ui/Field';
import { CommandForm, type FormProps, found } from '../CommandForm';
import { useDateError } from '../use-date-error';
import { Subject } from './Subject';

export function BridgeStopForm({ dossier, hulp, ...command }: FormProps & { hulp: Hulp }) {
  const { t } = useTexts();
  const dateError = useDateError();
  const [op, setOp] = useState(toTyped(dossier.vandaag));
  const day = parseDate(op, dossier.vandaag);
  return (
    <CommandForm
      {...command}
      name="bridgestop"
      title={t('bridge.stop')}
      body={{ hulp: hulp.hulp, op: day.iso ?? '' }}
      check={() => found({ op: dateError(day) ?? null })}
      send={(body, key, etag) =>
        postOpdracht(dossier.gezin.id, 'overbruggingstops', body, key, etag)
      }
    >
      {(errors) => (
        <>
          <Subject dossier={dossier} hulp={hulp} />
          <p>{t('bridge.stop.lead')}</p>
          <DayField
            id="bridgestop-op"
            label={t('help.op.stop')}
            hint={t('date.hint')}
            error={errors.op}
            value={op}
            onChange={setOp}
          />
        </>
      )}
    </CommandForm>
  );
}
