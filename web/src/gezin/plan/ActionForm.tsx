/** Who does what, by when. */
import { useState } from 'react';
import { postPlan } from '../../api';
import type { Doel } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { toDay, toIso, toTyped } from '../../lib/days';
import { parseDate } from '../../lib/parse-date';
import { CheckBoxes, Field, TextArea } from '../../ui/Field';
import { CommandForm, found, useTextError } from '../CommandForm';
import type { StepProps } from './steps';

/** A day that is to come: the reader of dates takes days until the one it is given. */
const farAhead = '2199-12-31';

/** A day of the form: two weeks from now, as one types it. */
function inTwoWeeks(today: string): string {
  return toTyped(toIso(toDay(today) + 14));
}

function useDayError(today: string) {
  const { t } = useTexts();
  const example = inTwoWeeks(today);
  return (typed: string): string | null => {
    if (typed.trim() === '') return null;
    const { iso } = parseDate(typed, farAhead);
    if (iso === null) return t('action.day.error', { date: example });
    return toDay(iso) < toDay(today) ? t('action.day.past') : null;
  };
}

export function ActionForm({ dossier, etag, doel, ...command }: StepProps & { doel: Doel | null }) {
  const { t } = useTexts();
  const textError = useTextError();
  const dayError = useDayError(dossier.vandaag);
  const [tekst, setTekst] = useState('');
  const [personen, setPersonen] = useState<string[]>([]);
  const [medewerker, setMedewerker] = useState('');
  const [dag, setDag] = useState('');
  // A worker with two roles is one worker.
  const workers = new Map(
    dossier.netwerk.betrokkenen.filter(({ nu }) => nu).map((one) => [one.id, one]),
  );
  const check = () =>
    found({
      tekst: textError(tekst, t('action.tekst.error')),
      personen: personen.length === 0 && medewerker === '' ? t('action.who.error') : null,
      dag: dayError(dag),
    });
  const iso = parseDate(dag, farAhead).iso;
  return (
    <CommandForm
      {...command}
      name="action"
      title={t('action.add')}
      body={{
        ...(doel ? { doel: doel.id } : {}),
        tekst: tekst.trim(),
        personen,
        ...(medewerker === '' ? {} : { medewerker }),
        ...(iso === null ? {} : { uiterlijk: iso }),
      }}
      check={check}
      send={(body, key) => postPlan(dossier.gezin.id, 'acties', body, key, etag)}
    >
      {(errors) => (
        <>
          {doel && (
            <p>
              {t('action.for')} <q className="plan-words">{doel.tekst}</q>
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
            options={dossier.personen
              .filter(({ overleden }) => overleden === null)
              .map(({ id, naam }) => ({ id, label: naam }))}
            value={personen}
            onChange={setPersonen}
          />
          <Field id="action-medewerker" label={t('action.worker')}>
            {(control) => (
              <select
                {...control}
                className="control control-select"
                value={medewerker}
                onChange={(e) => setMedewerker(e.target.value)}
              >
                <option value="">{t('action.worker.none')}</option>
                {[...workers.values()].map(({ id, naam, organisatie }) => (
                  <option key={id} value={id}>
                    {naam} ({organisatie})
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field
            id="action-dag"
            label={t('action.day')}
            hint={t('action.day.hint', { date: inTwoWeeks(dossier.vandaag) })}
            error={errors.dag}
          >
            {(control) => (
              <input
                {...control}
                className="control control-date"
                value={dag}
                onChange={(e) => setDag(e.target.value)}
                autoComplete="off"
              />
            )}
          </Field>
        </>
      )}
    </CommandForm>
  );
}
