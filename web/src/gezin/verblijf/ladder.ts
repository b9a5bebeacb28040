/** The ladder from light to heavy (PLC-03), and what can prevent a placement (PLC-16). */
import { alternatieven, verblijfvormen } from '../../api-types';

type Vorm = (typeof verblijfvormen)[number];
type Alternatief = (typeof alternatieven)[number];

/** The rungs below this one of which a reason is asked: not those where the child lived before. */
export function lighterThan(vorm: Vorm, before: readonly Vorm[]): Vorm[] {
  // A clinic is no rung: none stand below it.
  if (vorm === 'klinische_ggz') return [];
  return verblijfvormen
    .slice(0, verblijfvormen.indexOf(vorm))
    .filter((rung) => !before.includes(rung));
}

/** A child that goes to live with its own people has them looked at. */
export function alternativesTo(vorm: Vorm): Alternatief[] {
  return alternatieven.filter((one) => one !== 'eigen_netwerk' || vorm !== 'netwerkpleeg');
}
