/** "Veiligheidsplan maken": what is agreed, who checks, and when. POST .../veiligheidsplannen */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import type { Gezinsopdrachten } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { toTyped } from '../../lib/days';
import { parseDate } from '../../lib/parse-date';
import { CheckBoxes, DayField, Select, TextArea, TextField } from '../../ui/Field';
import { CommandForm, type FormProps, found, useTextError } from '../CommandForm';
import { useDateError } from '../use-date-error';
import { exampleAhead, readAhead, useDayAheadError } from '../use-day-ahead';
import { livingMembers, useChosen, useChosenOne, workersNow } from '../use-names';

type Plan = Gezinsopdrachten['veiligheidsplannen'];

interface SafetyPlanProps extends FormProps {
  /** Whom it is for, until another choice is made. */
  first?: readonly string[] | undefined;
}

export function SafetyPlanForm({ dossier, first, ...command }: SafetyPlanProps) {
  const { t } = useTexts();
  const dateError = useDateError();
  const dayError = useDayAheadError(dossier.vandaag);
  const textError = useTextError();
  const members = livingMembers(dossier);
  const [wie, setWie] = useChosen(members, first);
  const [tekst, setTekst] = useState('');
  const workers = workersNow(dossier);
  const [letOp, setLetOp] = useChosenOne(workers);
  const [afspraak, setAfspraak] = useState(t('safe.afspraak.usual'));
  const [bekijkenOp, setBekijkenOp] = useState(exampleAhead(dossier.vandaag));
  const [op, setOp] = useState(toTyped(dossier.vandaag));
  const day = parseDate(op, dossier.vandaag);
  const check = () =>
    found({
      wie: wie.length === 0 ? t('safe.wie.error') : null,
      tekst: textError(tekst, t('safe.tekst.error')),
      letOp: letOp === '' ? t('safe.letop.error') : null,
      afspraak: textError(afspraak, t('safe.afspraak.error')),
      bekijkenOp: dayError(bekijkenOp, t('safe.bekijken.error')),
      op: dateError(day) ?? null,
    });
  return (
    <CommandForm<Plan>
      {...command}
      name="safe"
      title={t('safety.plan')}
      body={{
        op: day.iso ?? '',
        wie,
        tekst: tekst.trim(),
        letOp,
        afspraak: afspraak.trim(),
        bekijkenOp: readAhead(bekijkenOp) ?? '',
      }}
      check={check}
      send={(body, key, etag) =>
        postOpdracht(dossier.gezin.id, 'veiligheidsplannen', body, key, etag)
      }
    >
      {(errors) => (
        <>
          <CheckBoxes
            id="safe-wie"
            label={t('safe.wie')}
            error={errors.wie}
            options={members}
            value={wie}
            onChange={setWie}
          />
          <TextArea
            id="safe-tekst"
            label={t('safe.tekst')}
            hint={t('safe.tekst.hint')}
            error={errors.tekst}
            value={tekst}
            onChange={setTekst}
          />
          <Select
            id="safe-letOp"
            label={t('safe.letop')}
            none={t('safe.letop.choose')}
            error={errors.letOp}
            options={workers}
            value={letOp}
            onChange={setLetOp}
          />
          <TextField
            id="safe-afspraak"
            label={t('safe.afspraak')}
            hint={t('safe.afspraak.hint')}
            error={errors.afspraak}
            maxLength={200}
            value={afspraak}
            onChange={setAfspraak}
          />
          <DayField
            id="safe-bekijkenOp"
            label={t('safe.bekijken')}
            error={errors.bekijkenOp}
            value={bekijkenOp}
            onChange={setBekijkenOp}
          />
          <DayField
            id="safe-op"
            label={t('safe.op')}
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
