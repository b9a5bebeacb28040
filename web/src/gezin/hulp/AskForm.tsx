/** "Hulp aanvragen": the wait begins. POST /v1/gezinnen/{gezinId}/hulpaanvragen */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import { gerichtOp, type Hulpopdrachten, hulpsoorten } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { toTyped } from '../../lib/days';
import { parseDate } from '../../lib/parse-date';
import { CheckBoxes, DayField, Radios, Select } from '../../ui/Field';
import { CommandForm, type FormProps, filled, found, useTextError } from '../CommandForm';
import { MoreField } from '../MoreField';
import { organisationOf } from '../organisation';
import { useDateError } from '../use-date-error';
import { exampleAhead, readAhead, useDayAheadError } from '../use-day-ahead';
import { livingMembers, useChosen } from '../use-names';
import { ProviderField } from './ProviderField';
import { Reason } from './Reason';
import type { AskReason } from './steps';

type Aanvraag = Hulpopdrachten['hulpaanvragen'];

interface AskProps extends FormProps {
  /** The warning from which this was opened. */
  reason: AskReason | null;
}

export function AskForm({ dossier, reason, ...command }: AskProps) {
  const { t } = useTexts();
  const dateError = useDateError();
  const dayError = useDayAheadError(dossier.vandaag);
  const textError = useTextError();
  const [wat, setWat] = useState('');
  const members = livingMembers(dossier);
  const [voor, setVoor] = useChosen(members, reason?.betreft);
  const [gericht, setGericht] = useState<Aanvraag['gerichtOp'] | ''>('');
  const [aanbieder, setAanbieder] = useState('');
  const [op, setOp] = useState(toTyped(dossier.vandaag));
  const [verwacht, setVerwacht] = useState('');
  const [tekst, setTekst] = useState('');
  const day = parseDate(op, dossier.vandaag);
  const check = () =>
    found({
      wat: wat === '' ? t('help.wat.error') : null,
      voor: voor.length === 0 ? t('help.voor.error') : null,
      gerichtOp: gericht === '' ? t('help.gericht.error') : null,
      op: dateError(day) ?? null,
      startVerwachtOp: dayError(verwacht, null),
      tekst: textError(tekst, null),
    });
  const provider = organisationOf(dossier.organisaties, { naam: aanbieder, soort: 'aanbieder' });
  const expected = readAhead(verwacht);
  return (
    <CommandForm<Aanvraag>
      {...command}
      name="ask"
      title={t('help.ask')}
      body={{
        op: day.iso ?? '',
        voor,
        wat: wat as Aanvraag['wat'],
        gerichtOp: gericht as Aanvraag['gerichtOp'],
        ...(provider ? { aanbieder: provider } : {}),
        ...(expected ? { startVerwachtOp: expected } : {}),
        ...filled({ tekst }),
      }}
      check={check}
      send={(body, key, etag) => postOpdracht(dossier.gezin.id, 'hulpaanvragen', body, key, etag)}
    >
      {(errors) => (
        <>
          <Reason reason={reason} />
          <Select
            id="ask-wat"
            label={t('help.wat')}
            none={t('help.wat.choose')}
            error={errors.wat}
            options={hulpsoorten.map((id) => ({ id, label: t(`help.kind.${id}`) }))}
            value={wat}
            onChange={setWat}
          />
          <CheckBoxes
            id="ask-voor"
            label={t('help.voor')}
            error={errors.voor}
            options={members}
            value={voor}
            onChange={setVoor}
          />
          <Radios<Aanvraag['gerichtOp']>
            id="ask-gerichtOp"
            label={t('help.gericht')}
            error={errors.gerichtOp}
            options={gerichtOp.map((id) => ({ id, label: t(`help.gericht.${id}`) }))}
            value={gericht}
            onChange={setGericht}
          />
          <ProviderField
            id="ask-aanbieder"
            dossier={dossier}
            hint={t('help.aanbieder.hint')}
            error={errors.aanbieder}
            value={aanbieder}
            onChange={setAanbieder}
          />
          <DayField
            id="ask-op"
            label={t('help.op.ask')}
            hint={t('date.hint')}
            error={errors.op}
            value={op}
            onChange={setOp}
          />
          <DayField
            id="ask-startVerwachtOp"
            label={t('help.verwacht')}
            hint={t('action.day.hint', { date: exampleAhead(dossier.vandaag) })}
            error={errors.startVerwachtOp}
            value={verwacht}
            onChange={setVerwacht}
          />
          <MoreField id="ask-tekst" error={errors.tekst} value={tekst} onChange={setTekst} />
        </>
      )}
    </CommandForm>
  );
}
