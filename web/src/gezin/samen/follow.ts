/** Of what is looked at together, what stands on the card. Both lists come oldest first. */
import type { Analyse, Tafel } from '../../api-types';

/** Of what ended on some day, the one that ended last. */
function latest<One>(all: readonly One[], endedOn: (one: One) => string | null): One | undefined {
  const ended = all.filter((one) => endedOn(one) !== null);
  return ended.reduce<One | undefined>(
    (last, one) => (last && (endedOn(last) ?? '') > (endedOn(one) ?? '') ? last : one),
    undefined,
  );
}

/** Those that are being made, and the one that was finished last. */
export function analysesToFollow(all: readonly Analyse[]): Analyse[] {
  const last = latest(all, ({ klaarOp }) => klaarOp);
  return all.filter((one) => !one.klaarOp || one === last);
}

/** Those that are still to come or to advise, and the one that was held last. */
export function tablesToFollow(all: readonly Tafel[]): Tafel[] {
  const last = latest(all, ({ gehoudenOp }) => gehoudenOp);
  return all.filter((one) => !one.gehoudenOp || !one.advies || one === last);
}
