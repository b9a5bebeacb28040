/** "Intake afspreken". POST /v1/gezinnen/{gezinId}/intakes */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import type { Hulp } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { DayField } from '../../ui/Field';
import { CommandForm, type FormProps, found } from '../CommandForm';
import { exampleAhead, readAhead, useDayAheadError } from '../use-day-ahead';
import { Subject } from './Subject';

export function IntakeForm({ dossier, hulp, ...command }: FormProps & { hulp: Hulp }) {
  const { t } = useTexts();
  const dayError = useDayAheadError(dossier.vandaag);
  const [dag, setDag] = useState('');
  const example = exampleAhead(dossier.vandaag);
  return (
    <CommandForm
      {...command}
      name="intake"
      title={t('help.intake')}
      body={{ hulp: hulp.hulp, dag: readAhead(dag) ?? '' }}
      check={() => found({ dag: dayError(dag, t('help.dag.error', { date: example })) })}
      send={(body, key, etag) => postOpdracht(dossier.gezin.id, 'intakes', body, key, etag)}
    >
      {(errors) => (
        <>
          <Subject dossier={dossier} hulp={hulp} />
          <DayField
            id="intake-dag"
            label={t('help.dag')}
            hint={t('help.dag.hint', { date: example })}
            error={errors.dag}
            value={dag}
            onChange={setDag}
          />
        </>
      )}
    </CommandForm>
  );
}
