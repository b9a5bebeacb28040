import { type FormEvent, useState } from 'react';
import type { Moment } from '../api';
import type { Dossier } from '../api-types';
import { useTexts } from '../i18n/Language';
import { toTyped } from '../lib/days';
import { parseDate } from '../lib/parse-date';
import { Button } from '../ui/Button';
import { DayField } from '../ui/Field';
import './date-travel.css';
import { useDateError } from './use-date-error';

interface DateTravelProps {
  dossier: Dossier;
  /** Of all events that are known today, also after the peildatum. */
  eventDays: readonly string[];
  moment: Moment;
  onTravel(next: Partial<Moment>): void;
}

/** "Wat was er op ..." and "Wat wisten we op ...". */
export function DateTravel({ dossier, eventDays, moment, onTravel }: DateTravelProps) {
  const { t } = useTexts();
  const dateError = useDateError();
  const { peildatum, vandaag } = dossier;
  const [was, setWas] = useState(toTyped(peildatum));
  const [known, setKnown] = useState(moment.bekendOp ? toTyped(moment.bekendOp) : '');
  const [errors, setErrors] = useState<{ was?: string | undefined; known?: string | undefined }>(
    {},
  );

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wasDate = parseDate(was, vandaag);
    const knownDate = known.trim() === '' ? null : parseDate(known, vandaag);
    const found = { was: dateError(wasDate), known: knownDate ? dateError(knownDate) : undefined };
    setErrors(found);
    if (found.was || found.known) {
      document.getElementById(found.was ? 'travel-was' : 'travel-known')?.focus();
      return;
    }
    onTravel({
      peildatum: wasDate.iso === vandaag ? null : wasDate.iso,
      bekendOp: knownDate?.iso === vandaag ? null : (knownDate?.iso ?? null),
    });
  };

  const days = [...new Set(eventDays)].filter((day) => day <= vandaag).sort();
  const before = days.filter((day) => day < peildatum).at(-1);
  const after = days.find((day) => day > peildatum) ?? (peildatum < vandaag ? vandaag : undefined);
  const step = (day: string | undefined) => {
    if (day) onTravel({ peildatum: day === vandaag ? null : day });
  };
  return (
    <form className="travel no-print" onSubmit={submit} noValidate aria-label={t('travel.open')}>
      <DayField
        id="travel-was"
        label={t('travel.was')}
        hint={t('date.hint')}
        error={errors.was}
        value={was}
        onChange={setWas}
      />
      <DayField
        id="travel-known"
        label={t('travel.known')}
        hint={t('travel.known.hint')}
        error={errors.known}
        value={known}
        onChange={setKnown}
      />
      <Button look="primary" type="submit">
        {t('travel.show')}
      </Button>
      <div className="travel-steps">
        <Button aria-disabled={!before} onClick={() => step(before)}>
          <span aria-hidden="true">←</span> {t('travel.previous')}
        </Button>
        <Button aria-disabled={!after} onClick={() => step(after)}>
          {t('travel.next')} <span aria-hidden="true">→</span>
        </Button>
      </div>
    </form>
  );
}
