/** "Zorg vastleggen": a worry, a question or a report came in. POST .../signalen */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import {
  type Gezinsopdrachten,
  meldcodestappen,
  signaalsoorten,
  zorgen as worries,
} from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { toTyped } from '../../lib/days';
import { parseDate } from '../../lib/parse-date';
import { CheckBoxes, DayField, Radios, TextArea } from '../../ui/Field';
import { CommandForm, type FormProps, found, useTextError } from '../CommandForm';
import { isNewHere, nameable, noOrganisation, organisationOf } from '../organisation';
import { useDateError } from '../use-date-error';
import { livingMembers, useChosen } from '../use-names';
import { OrganisationField } from './OrganisationField';

type Signaal = Gezinsopdrachten['signalen'];

export function SignalForm({ dossier, ...command }: FormProps) {
  const { t } = useTexts();
  const dateError = useDateError();
  const textError = useTextError();
  const [wat, setWat] = useState<Signaal['wat'] | ''>('zorgsignaal');
  const members = livingMembers(dossier);
  const [over, setOver] = useChosen(members);
  const [zorgen, setZorgen] = useState<string[]>([]);
  const [op, setOp] = useState(toTyped(dossier.vandaag));
  const [van, setVan] = useState(noOrganisation);
  const [tekst, setTekst] = useState('');
  const [meldcode, setMeldcode] = useState<string[]>([]);
  const day = parseDate(op, dossier.vandaag);
  const check = () =>
    found({
      over: over.length === 0 ? t('worry.over.error') : null,
      zorgen: zorgen.length === 0 ? t('worry.zorgen.error') : null,
      op: dateError(day) ?? null,
      vansoort:
        isNewHere(dossier.organisaties, van) && van.soort === '' ? t('org.kind.error') : null,
      tekst: textError(tekst, t('worry.tekst.error')),
    });
  const from = organisationOf(dossier.organisaties, van);
  return (
    <CommandForm<Signaal>
      {...command}
      name="signal"
      title={t('worry.add')}
      body={{
        op: day.iso ?? '',
        over,
        wat: wat as Signaal['wat'],
        zorgen: zorgen as NonNullable<Signaal['zorgen']>,
        ...(from ? { van: from } : {}),
        tekst: tekst.trim(),
        meldcode: meldcode as NonNullable<Signaal['meldcode']>,
      }}
      check={check}
      send={(body, key, etag) => postOpdracht(dossier.gezin.id, 'signalen', body, key, etag)}
    >
      {(errors) => (
        <>
          <Radios<Signaal['wat']>
            id="signal-wat"
            label={t('worry.wat')}
            error={errors.wat}
            options={signaalsoorten.map((id) => ({ id, label: t(`worry.wat.${id}`) }))}
            value={wat}
            onChange={setWat}
          />
          <CheckBoxes
            id="signal-over"
            label={t('worry.over')}
            error={errors.over}
            options={members}
            value={over}
            onChange={setOver}
          />
          <CheckBoxes
            id="signal-zorgen"
            label={t('worry.zorgen')}
            error={errors.zorgen}
            options={worries.map((id) => ({ id, label: t(`worry.zorg.${id}`) }))}
            value={zorgen}
            onChange={setZorgen}
          />
          <DayField
            id="signal-op"
            label={t('worry.op')}
            hint={t('date.hint')}
            error={errors.op}
            value={op}
            onChange={setOp}
          />
          <OrganisationField
            id="signal-van"
            known={nameable(dossier.organisaties)}
            label={t('worry.van')}
            hint={t('worry.van.hint')}
            error={errors.van}
            kindError={errors.vansoort}
            value={van}
            onChange={setVan}
          />
          <TextArea
            id="signal-tekst"
            label={t('worry.tekst')}
            hint={t('worry.tekst.hint')}
            error={errors.tekst}
            value={tekst}
            onChange={setTekst}
          />
          <CheckBoxes
            id="signal-meldcode"
            label={t('worry.meldcode')}
            hint={t('worry.meldcode.hint')}
            error={errors.meldcode}
            options={meldcodestappen.map((id) => ({ id, label: t(`worry.meldcode.${id}`) }))}
            value={meldcode}
            onChange={setMeldcode}
          />
        </>
      )}
    </CommandForm>
  );
}
