/** The timeline narrowed to one member, one organisation, one kind. */
import type { Dossier } from '../api-types';
import { type Look, lookOf } from './lanes';

export const kinds = [
  'hulp',
  'wachten',
  'geen_hulp',
  'uit_beeld',
  'verblijf',
  'schoolverzuim',
  'regie',
  'gebeurtenis',
  'signalering',
] as const satisfies readonly (Look | 'gebeurtenis' | 'signalering')[];
export type Kind = (typeof kinds)[number];

/** What is known from absence, and warnings, are told to workers only. */
const forWorkers: readonly Kind[] = ['geen_hulp', 'uit_beeld', 'signalering'];
export function kindsFor(isWorker: boolean): readonly Kind[] {
  return isWorker ? kinds : kinds.filter((kind) => !forWorkers.includes(kind));
}

export interface Filter {
  lid: string | null;
  organisatie: string | null;
  soort: Kind | null;
}

export const noFilter: Filter = { lid: null, organisatie: null, soort: null };

interface Concerned {
  personen: readonly string[];
  organisatie: string | null;
}

/** What concerns the whole family concerns each member of it. */
function fits({ personen, organisatie }: Concerned, filter: Filter): boolean {
  const isWhole = personen.length === 0 && organisatie === null;
  return (
    (filter.lid === null || personen.includes(filter.lid) || isWhole) &&
    (filter.organisatie === null || organisatie === filter.organisatie)
  );
}

export function isNarrowed({ lid, organisatie, soort }: Filter): boolean {
  return lid !== null || organisatie !== null || soort !== null;
}

/** The same file with less on its line; names, terms and the plan are left as they are. */
export function narrow(dossier: Dossier, filter: Filter): Dossier {
  if (!isNarrowed(filter)) return dossier;
  const isKind = (kind: Kind) => filter.soort === null || filter.soort === kind;
  const { tijdlijn } = dossier;
  return {
    ...dossier,
    tijdlijn: {
      ...tijdlijn,
      perioden: tijdlijn.perioden.filter((p) => isKind(lookOf(p.soort)) && fits(p, filter)),
      gebeurtenissen: tijdlijn.gebeurtenissen.filter(
        (e) => isKind('gebeurtenis') && fits(e, filter),
      ),
      schakelmomenten: tijdlijn.schakelmomenten.filter(
        (turn) => isKind('gebeurtenis') && fits({ ...turn, organisatie: null }, filter),
      ),
    },
    signaleringen: dossier.signaleringen.filter(
      (s) => isKind('signalering') && fits({ personen: s.betreft, organisatie: null }, filter),
    ),
  };
}
