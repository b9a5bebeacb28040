/** Of what is looked at together, what stands on the card. Both lists come oldest first. */
import type { Analyse, Tafel } from '../../api-types';

/** Those that are being made, and the last one that is finished. */
export function analysesToFollow(all: readonly Analyse[]): Analyse[] {
  const last = all.filter(({ klaarOp }) => klaarOp).at(-1);
  return all.filter((one) => !one.klaarOp || one === last);
}

/** Those that are still to come, and the last one that was held. */
export function tablesToFollow(all: readonly Tafel[]): Tafel[] {
  const last = all.filter(({ gehoudenOp }) => gehoudenOp).at(-1);
  return all.filter((one) => !one.gehoudenOp || one === last);
}
