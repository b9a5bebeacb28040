/** "Verzuim vastleggen": children do not go to school. POST .../schoolverzuim */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import { type Gezinsopdrachten, verzuimsoorten } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { toTyped } from '../../lib/days';
import { parseDate } from '../../lib/parse-date';
import { CheckBoxes, DayField, Radios, TextField } from '../../ui/Field';
import { CommandForm, type FormProps, filled, found, useTextError } from '../CommandForm';
import { MoreField } from '../MoreField';
import { organisationOf } from '../organisation';
import { useDateError } from '../use-date-error';
import { livingMembers, useChosen } from '../use-names';

type Verzuim = Gezinsopdrachten['schoolverzuim'];

export function AbsenceForm({ dossier, ...command }: FormProps) {
  const { t } = useTexts();
  const dateError = useDateError();
  const textError = useTextError();
  const pupils = livingMembers(dossier).filter(
    ({ id }) =>
      dossier.mag.verzuimVan.includes(id) && !dossier.verzuim.some(({ kind }) => kind === id),
  );
  const isShort = pupils.length < dossier.personen.filter(({ rol }) => rol === 'kind').length;
  const only = pupils.length === 1 ? pupils.map(({ id }) => id) : [];
  const [kinderen, setKinderen] = useChosen(pupils, only);
  const [verzuim, setVerzuim] = useState<Verzuim['verzuim'] | ''>('');
  const [op, setOp] = useState(toTyped(dossier.vandaag));
  const [school, setSchool] = useState('');
  const [tekst, setTekst] = useState('');
  const day = parseDate(op, dossier.vandaag);
  const check = () =>
    found({
      kinderen: kinderen.length === 0 ? t('absence.kinderen.error') : null,
      verzuim: verzuim === '' ? t('absence.verzuim.error') : null,
      op: dateError(day) ?? null,
      tekst: textError(tekst, null),
    });
  const at = organisationOf(dossier.organisaties, { naam: school, soort: 'school' });
  return (
    <CommandForm<Verzuim>
      {...command}
      name="absence"
      title={t('school.add')}
      body={{
        op: day.iso ?? '',
        kinderen,
        verzuim: verzuim as Verzuim['verzuim'],
        ...(at ? { school: at } : {}),
        ...filled({ tekst }),
      }}
      check={check}
      send={(body, key, etag) => postOpdracht(dossier.gezin.id, 'schoolverzuim', body, key, etag)}
    >
      {(errors) => (
        <>
          <CheckBoxes
            id="absence-kinderen"
            label={t('absence.kinderen')}
            hint={isShort ? t('absence.kinderen.hint') : undefined}
            error={errors.kinderen}
            options={pupils}
            value={kinderen}
            onChange={setKinderen}
          />
          <Radios<Verzuim['verzuim']>
            id="absence-verzuim"
            label={t('absence.verzuim')}
            error={errors.verzuim}
            options={verzuimsoorten.map((id) => ({ id, label: t(`absence.verzuim.${id}`) }))}
            value={verzuim}
            onChange={setVerzuim}
          />
          <DayField
            id="absence-op"
            label={t('absence.op')}
            hint={t('date.hint')}
            error={errors.op}
            value={op}
            onChange={setOp}
          />
          <TextField
            id="absence-school"
            label={t('absence.school')}
            hint={t('absence.school.hint')}
            error={errors.school}
            suggestions={dossier.organisaties
              .filter(({ soort }) => soort === 'school')
              .map(({ naam }) => naam)}
            maxLength={200}
            value={school}
            onChange={setSchool}
          />
          <MoreField id="absence-tekst" error={errors.tekst} value={tekst} onChange={setTekst} />
        </>
      )}
    </CommandForm>
  );
}
