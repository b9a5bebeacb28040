/** What is chosen on the timeline, as a short key: "p:<id>", "e:<id>", "s:<id>" or "c:<ids>". */

import type { Dossier, Gebeurtenis, Periode, Signalering } from '../api-types';

export type Selection =
  | { kind: 'periode'; periode: Periode }
  | { kind: 'gebeurtenis'; gebeurtenis: Gebeurtenis }
  | { kind: 'signalering'; signalering: Signalering }
  | { kind: 'gebeurtenissen'; gebeurtenissen: Gebeurtenis[] }
  | { kind: 'signaleringen'; signaleringen: Signalering[] };

export const keyOf = {
  periode: (id: string) => `p:${id}`,
  gebeurtenissen: (ids: readonly string[]) =>
    ids.length === 1 ? `e:${ids[0]}` : `c:${ids.join(',')}`,
  signaleringen: (ids: readonly string[]) =>
    ids.length === 1 ? `s:${ids[0]}` : `t:${ids.join(',')}`,
};

/** Returns: null when the key names nothing in this dossier (it may have changed since). */
export function resolve(dossier: Dossier, key: string | null): Selection | null {
  if (key === null) return null;
  const ids = key.slice(2).split(',');
  const { perioden, gebeurtenissen } = dossier.tijdlijn;
  const periode = perioden.find((p) => p.id === ids[0]);
  const events = gebeurtenissen.filter((e) => ids.includes(e.id));
  const signals = dossier.signaleringen.filter((s) => ids.includes(s.id));
  const [gebeurtenis] = events;
  const [signalering] = signals;
  switch (key[0]) {
    case 'p':
      return periode ? { kind: 'periode', periode } : null;
    case 'e':
      return gebeurtenis ? { kind: 'gebeurtenis', gebeurtenis } : null;
    case 'c':
      return events.length > 0 ? { kind: 'gebeurtenissen', gebeurtenissen: events } : null;
    case 's':
      return signalering ? { kind: 'signalering', signalering } : null;
    default:
      return signals.length > 0 ? { kind: 'signaleringen', signaleringen: signals } : null;
  }
}

/** The key of a warning that was asked for by its id, or the first open one of a rule. */
export function keyShown(dossier: Dossier, wanted: string): string | null {
  const found = dossier.signaleringen.find(
    ({ id, regel, open }) => id === wanted || (regel === wanted && open),
  );
  return found ? keyOf.signaleringen([found.id]) : null;
}

/** True when a mark for these events or warnings holds what is chosen. */
export function holds(selectedKey: string | null, ids: readonly string[]): boolean {
  return selectedKey !== null && /^[es]:/.test(selectedKey) && ids.includes(selectedKey.slice(2));
}

/** The events that the selection rests on, to ring them on the timeline. */
export function factsOf(selection: Selection | null): ReadonlySet<string> {
  if (selection?.kind === 'periode') return new Set(selection.periode.feiten);
  if (selection?.kind === 'signalering') return new Set(selection.signalering.feiten);
  return new Set();
}

/** No help, or nobody seen: here the warnings tell what should have been done. */
export function isAbsence({ soort }: Periode): boolean {
  return soort === 'geen_hulp_in_beeld' || soort === 'uit_beeld';
}

/** The warnings that began during the period, for one of its people or for all. */
export function signalsDuring(dossier: Dossier, periode: Periode): Signalering[] {
  const through = periode.totEnMet ?? dossier.peildatum;
  const concerns = ({ betreft }: Signalering) =>
    betreft.length === 0 ||
    periode.personen.length === 0 ||
    betreft.some((id) => periode.personen.includes(id));
  return dossier.signaleringen
    .filter((s) => s.sinds >= periode.vanaf && s.sinds <= through && concerns(s))
    .sort((a, b) => (a.sinds < b.sinds ? -1 : 1));
}
