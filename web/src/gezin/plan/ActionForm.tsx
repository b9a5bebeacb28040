/** Who does what, by when. */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import type { Doel } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { CheckBoxes, DayField, Select, TextArea } from '../../ui/Field';
import { OwnWords } from '../../ui/OwnWords';
import { CommandForm, type FormProps, filled, found, useTextError } from '../CommandForm';
import { exampleAhead, readAhead, useDayAheadError } from '../use-day-ahead';
import { livingMembers, useChosen, useChosenOne, workersNow } from '../use-names';

export function ActionForm({ dossier, doel, ...command }: FormProps & { doel: Doel | null }) {
  const { t } = useTexts();
  const textError = useTextError();
  const dayError = useDayAheadError(dossier.vandaag);
  const [tekst, setTekst] = useState('');
  const members = livingMembers(dossier);
  const [personen, setPersonen] = useChosen(members);
  const workers = workersNow(dossier);
  const [medewerker, setMedewerker] = useChosenOne(workers);
  const [dag, setDag] = useState('');
  const check = () =>
    found({
      tekst: textError(tekst, t('action.tekst.error')),
      personen: personen.length === 0 && medewerker === '' ? t('action.who.error') : null,
      dag: dayError(dag, null),
    });
  const iso = readAhead(dag);
  return (
    <CommandForm
      {...command}
      name="action"
      title={t('action.add')}
      body={{
        ...(doel ? { doel: doel.id } : {}),
        tekst: tekst.trim(),
        personen,
        ...filled({ medewerker }),
        ...(iso === null ? {} : { uiterlijk: iso }),
      }}
      check={check}
      send={(body, key, etag) => postOpdracht(dossier.gezin.id, 'acties', body, key, etag)}
    >
      {(errors) => (
        <>
          {doel && (
            <p>
              {t('action.for')} <OwnWords>{doel.tekst}</OwnWords>
            </p>
          )}
          <TextArea
            id="action-tekst"
            label={t('action.tekst')}
            error={errors.tekst}
            value={tekst}
            onChange={setTekst}
          />
          <CheckBoxes
            id="action-personen"
            label={t('action.who')}
            hint={t('action.who.hint')}
            error={errors.personen}
            options={members}
            value={personen}
            onChange={setPersonen}
          />
          <Select
            id="action-medewerker"
            label={t('action.worker')}
            none={t('action.worker.none')}
            options={workers}
            value={medewerker}
            onChange={setMedewerker}
          />
          <DayField
            id="action-dag"
            label={t('action.day')}
            hint={t('action.day.hint', { date: exampleAhead(dossier.vandaag) })}
            error={errors.dag}
            value={dag}
            onChange={setDag}
          />
        </>
      )}
    </CommandForm>
  );
}
