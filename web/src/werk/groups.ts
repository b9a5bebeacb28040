import type { Werkregel } from '../api-types';

export const groupIds = ['te_laat', 'vandaag', 'deze_week', 'let_op', 'anderen'] as const;
export type GroupId = (typeof groupIds)[number];

export interface WorkGroup {
  id: GroupId;
  regels: Werkregel[];
}

/** One key for a line: a family, a rule, and who must act. */
export function keyOf(regel: Werkregel): string {
  return `${regel.gezin.id} ${regel.regel} ${regel.wie?.rol ?? ''} ${regel.uitstel?.uitstel ?? ''}`;
}

/**
 * Mine by how much they press, then what waits for others; inside, the order of the server. What
 * has a day in this week stands under "Deze week"; a warning that does not press has none, however
 * long it stands already (docs/adr/0028-let-op.md).
 */
export function groupsOf(regels: readonly Werkregel[]): WorkGroup[] {
  const groupOf = ({ vanMij, wanneer, soort }: Werkregel): GroupId => {
    if (!vanMij) return 'anderen';
    return wanneer === 'deze_week' && soort === 'signalering' ? 'let_op' : wanneer;
  };
  const standing = regels.filter((regel) => regel.uitstel === null);
  return groupIds
    .map((id) => ({ id, regels: standing.filter((regel) => groupOf(regel) === id) }))
    .filter((group) => group.regels.length > 0);
}

/** A line, and those of the same family that rest on the same: one problem. */
export interface Bundle {
  first: Werkregel;
  same: Werkregel[];
}

/** With one other line nothing is won: two lines are read as fast as one that opens. */
const worthFolding = 2;

const areAllIn = (some: readonly string[], all: readonly string[]) =>
  some.every((one) => all.includes(one));
const shareOne = (some: readonly string[], others: readonly string[]) =>
  some.some((one) => others.includes(one));

/** No persons at all means: the whole family. */
const areAboutOne = (a: Werkregel, b: Werkregel) =>
  a.betreft.length === 0 || b.betreft.length === 0 || shareOne(a.betreft, b.betreft);

/** What one of them rests on, the other rests on too, and somebody is in both. */
function isOfTheSame(a: Werkregel, b: Werkregel): boolean {
  if (a.gezin.id !== b.gezin.id || a.wie?.rol !== b.wie?.rol || !areAboutOne(a, b)) return false;
  if (a.feiten.length === 0 || b.feiten.length === 0) return false;
  return areAllIn(a.feiten, b.feiten) || areAllIn(b.feiten, a.feiten);
}

/**
 * A line of several children rests on what happened to each of them: two that are both of the same
 * as that one need not be of the same as each other. What is most urgent stands under nothing.
 */
function standsUnder({ first, same }: Bundle, regel: Werkregel): boolean {
  return (
    regel.sterkte !== 'escalatie' &&
    isOfTheSame(first, regel) &&
    same.every((one) => areAboutOne(one, regel) && shareOne(one.feiten, regel.feiten))
  );
}

/** Lines of one problem under the most pressing of them; the order is kept. */
export function bundlesOf(regels: readonly Werkregel[]): Bundle[] {
  const bundles: Bundle[] = [];
  for (const regel of regels) {
    const found = bundles.find((bundle) => standsUnder(bundle, regel));
    if (found) found.same.push(regel);
    else bundles.push({ first: regel, same: [] });
  }
  const isFolded = ({ same }: Bundle) => same.length >= worthFolding;
  const inFolds = bundles.filter(isFolded).flatMap(({ same }) => same);
  return regels
    .filter((regel) => !inFolds.includes(regel))
    .map((first) => ({
      first,
      same: bundles.find((one) => one.first === first && isFolded(one))?.same ?? [],
    }));
}
