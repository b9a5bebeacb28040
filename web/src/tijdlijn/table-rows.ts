import type { Dossier, Tekst } from '../api-types';
import { toDay, toIso } from '../lib/days';
import { type Look, lookOf } from './lanes';
import { keyOf } from './selection';

export interface Row {
  key: string;
  look: Look | 'gebeurtenis' | 'signalering';
  from: string;
  /** The date in words where it is less precise than a day. */
  when: Tekst | null;
  /** null for what has no end; "runs" for what still runs. */
  through: string | 'runs' | null;
  persons: readonly string[];
  organisation: string | null;
  title: Tekst;
  days: number | null;
}

/** Periods, events and warnings in one list, newest first; a period in several lanes once. */
export function tableRows(dossier: Dossier, since: number | null): Row[] {
  const periods = dossier.tijdlijn.perioden.map(
    (period): Row => ({
      key: keyOf.periode(period.id),
      look: lookOf(period.soort),
      from: period.vanaf,
      when: null,
      through: period.totEnMet ?? 'runs',
      persons: period.personen,
      organisation: period.organisatie,
      title: period.titel,
      days: period.dagen,
    }),
  );
  const events = dossier.tijdlijn.gebeurtenissen.map(
    (event): Row => ({
      key: keyOf.gebeurtenissen([event.id]),
      look: 'gebeurtenis',
      from: event.dag,
      when: event.opTekst,
      through: null,
      persons: event.personen,
      organisation: event.organisatie,
      title: event.titel,
      days: null,
    }),
  );
  const signals = dossier.signaleringen.map(
    (signal): Row => ({
      key: keyOf.signaleringen([signal.id]),
      look: 'signalering',
      from: signal.sinds,
      when: null,
      through: signal.tot === null ? 'runs' : dayBefore(signal.tot),
      persons: signal.betreft,
      organisation: null,
      title: signal.titel,
      days: null,
    }),
  );
  return [...periods, ...events, ...signals]
    .filter(
      (row) => since === null || row.through === 'runs' || toDay(row.through ?? row.from) >= since,
    )
    .sort((a, b) => toDay(b.from) - toDay(a.from));
}

function dayBefore(iso: string): string {
  return toIso(toDay(iso) - 1);
}
