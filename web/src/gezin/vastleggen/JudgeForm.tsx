/** "Veiligheid beoordelen". POST .../veiligheidsoordelen */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import { type Gezinsopdrachten, veiligheidsoordelen } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { toTyped } from '../../lib/days';
import { parseDate } from '../../lib/parse-date';
import { CheckBoxes, DayField, Radios, Select, TextArea } from '../../ui/Field';
import { CommandForm, type FormProps, filled, found, useTextError } from '../CommandForm';
import { useDateError } from '../use-date-error';
import { livingMembers, useChosen, useChosenOne, useNames } from '../use-names';

type Oordeel = Gezinsopdrachten['veiligheidsoordelen'];

export function JudgeForm({ dossier, ...command }: FormProps) {
  const { t, date } = useTexts();
  const { people } = useNames(dossier);
  const dateError = useDateError();
  const textError = useTextError();
  const members = livingMembers(dossier);
  const [wie, setWie] = useChosen(members);
  const [oordeel, setOordeel] = useState<Oordeel['oordeel'] | ''>('');
  const [motivering, setMotivering] = useState('');
  const [op, setOp] = useState(toTyped(dossier.vandaag));
  const day = parseDate(op, dossier.vandaag);
  const reports = dossier.signalen
    .filter(({ wat }) => wat === 'melding')
    .map(({ signaal: id, sinds, personen }) => ({
      id,
      label: t('judge.signaal.of', { date: date(sinds), who: people(personen) }),
    }));
  const [signaal, setSignaal] = useChosenOne(reports);
  const check = () =>
    found({
      wie: wie.length === 0 ? t('worry.over.error') : null,
      oordeel: oordeel === '' ? t('judge.oordeel.error') : null,
      motivering: textError(motivering, t('judge.motivering.error')),
      op: dateError(day) ?? null,
    });
  return (
    <CommandForm<Oordeel>
      {...command}
      name="judge"
      title={t('safety.judge')}
      body={{
        op: day.iso ?? '',
        wie,
        oordeel: oordeel as Oordeel['oordeel'],
        motivering: motivering.trim(),
        ...filled({ signaal }),
      }}
      check={check}
      send={(body, key, etag) =>
        postOpdracht(dossier.gezin.id, 'veiligheidsoordelen', body, key, etag)
      }
    >
      {(errors) => (
        <>
          <CheckBoxes
            id="judge-wie"
            label={t('judge.wie')}
            hint={t('judge.wie.hint')}
            error={errors.wie}
            options={members}
            value={wie}
            onChange={setWie}
          />
          <Radios<Oordeel['oordeel']>
            id="judge-oordeel"
            label={t('judge.oordeel')}
            error={errors.oordeel}
            options={veiligheidsoordelen.map((id) => ({ id, label: t(`judge.oordeel.${id}`) }))}
            value={oordeel}
            onChange={setOordeel}
          />
          <TextArea
            id="judge-motivering"
            label={t('judge.motivering')}
            hint={t('judge.motivering.hint')}
            error={errors.motivering}
            value={motivering}
            onChange={setMotivering}
          />
          <DayField
            id="judge-op"
            label={t('judge.op')}
            hint={t('date.hint')}
            error={errors.op}
            value={op}
            onChange={setOp}
          />
          {reports.length > 0 && (
            <Select
              id="judge-signaal"
              label={t('judge.signaal')}
              none={t('judge.signaal.none')}
              error={errors.signaal}
              options={reports}
              value={signaal}
              onChange={setSignaal}
            />
          )}
        </>
      )}
    </CommandForm>
  );
}
