/**
 * The dossier as lanes: one per family member, one per organisation. A period that concerns
 * several persons and an organisation stands in each of their lanes under the same id.
 */
import type { Dossier, Gebeurtenis, Periode, PeriodeSoort } from '../api-types';

export interface Lane {
  id: string;
  group: 'gezinsleden' | 'organisaties';
  periods: Periode[];
  events: Gebeurtenis[];
}

/** What the eye sees: several sorts share one look. */
export type Look =
  | 'hulp'
  | 'wachten'
  | 'geen_hulp'
  | 'uit_beeld'
  | 'verblijf'
  | 'schoolverzuim'
  | 'regie';

const looks: Record<PeriodeSoort, Look> = {
  hulp: 'hulp',
  wachten: 'wachten',
  geen_hulp_in_beeld: 'geen_hulp',
  uit_beeld: 'uit_beeld',
  verblijf: 'verblijf',
  schoolverzuim: 'schoolverzuim',
  maatregel: 'regie',
  onderzoek: 'regie',
  regie: 'regie',
  betrokken: 'regie',
};

export function lookOf(soort: PeriodeSoort): Look {
  return looks[soort];
}

/** From the top of a lane down: help and its absence first, the frame around it last. */
const order: readonly PeriodeSoort[] = [
  'hulp',
  'wachten',
  'geen_hulp_in_beeld',
  'verblijf',
  'uit_beeld',
  'schoolverzuim',
  'maatregel',
  'onderzoek',
  'regie',
  'betrokken',
];

/** Who leads or takes part is told in the lane of the organisation, not once more per person. */
function belongsToPerson(period: Periode): boolean {
  const onlyOrganisation = period.soort === 'regie' || period.soort === 'betrokken';
  return !onlyOrganisation || period.organisatie === null;
}

/** An organisation's lane tells what it does: not a child's absence, nor what others miss. */
function belongsToOrganisation(period: Periode): boolean {
  return period.soort !== 'schoolverzuim' && period.soort !== 'geen_hulp_in_beeld';
}

/** The lane for what concerns everyone at once. */
export const wholeFamily = 'hele-gezin';

function isWhole({ personen, organisatie }: Periode | Gebeurtenis): boolean {
  return personen.length === 0 && organisatie === null;
}

/**
 * Children first, as the story is theirs; what concerns all of them stands above. With one member
 * chosen the others have no lane: what they share with this one stands in the lane of this one.
 */
export function makeLanes(dossier: Dossier, member: string | null = null): Lane[] {
  const { perioden } = dossier.tijdlijn;
  // The rest is about the file, not about the family: it stands in the table.
  const events = dossier.tijdlijn.gebeurtenissen.filter((event) => event.opDeLijn);
  const family: Lane = {
    id: wholeFamily,
    group: 'gezinsleden',
    periods: perioden.filter(isWhole),
    events: events.filter(isWhole),
  };
  const shown = dossier.personen.filter(({ id }) => member === null || id === member);
  const persons = shown.map(
    ({ id }): Lane => ({
      id,
      group: 'gezinsleden',
      periods: perioden.filter((p) => p.personen.includes(id) && belongsToPerson(p)),
      events: events.filter((e) => e.personen.includes(id)),
    }),
  );
  const children = new Set(dossier.personen.filter((p) => p.rol === 'kind').map((p) => p.id));
  const organisations = dossier.organisaties.map(
    ({ id }): Lane => ({
      id,
      group: 'organisaties',
      periods: perioden.filter((p) => p.organisatie === id && belongsToOrganisation(p)),
      events: events.filter((e) => e.organisatie === id),
    }),
  );
  const isUsed = (lane: Lane) => lane.periods.length + lane.events.length > 0;
  return [
    ...[family].filter(isUsed),
    ...persons.filter(({ id }) => children.has(id)),
    ...persons.filter(({ id }) => !children.has(id)),
    ...organisations.filter(isUsed),
  ];
}

export interface Track<T> {
  item: T;
  track: number;
}

/** Stacks periods so that no two on one track overlap; help comes on the first track. */
export function stackPeriods(
  periods: readonly Periode[],
  startOf: (period: Periode) => number,
  endOf: (period: Periode) => number,
): Track<Periode>[] {
  const sorted = [...periods].sort(
    (a, b) => order.indexOf(a.soort) - order.indexOf(b.soort) || startOf(a) - startOf(b),
  );
  const tracks: { from: number; until: number }[][] = [];
  return sorted.map((item) => {
    const box = { from: startOf(item), until: endOf(item) };
    let track = tracks.findIndex((taken) =>
      taken.every((other) => box.from >= other.until || box.until <= other.from),
    );
    if (track === -1) {
      tracks.push([]);
      track = tracks.length - 1;
    }
    tracks[track]?.push(box);
    return { item, track };
  });
}
