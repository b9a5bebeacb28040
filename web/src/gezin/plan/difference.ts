import type { Afspraak, Doel, Dossier } from '../../api-types';

export interface Difference {
  /** The number of the version before. */
  from: number;
  /** Where the family wanted to go; null when those words are the same. */
  before: string | null;
  added: Doel[];
  ended: Doel[];
  done: Afspraak[];
}

/**
 * What is other in the last version than in the one before. A goal or an action belongs to the
 * version that stood on the day it was set; of two versions of one day only the words can tell.
 */
export function lastDifference({ versies, doelen, afspraken }: Dossier['plan']): Difference | null {
  const [before, last] = versies.slice(-2);
  if (!before || !last) return null;
  const isOneDay = before.dag === last.dag;
  const isSince = (day: string | null) => !isOneDay && day !== null && day >= last.dag;
  return {
    from: before.nummer,
    before: before.tekst === last.tekst ? null : before.tekst,
    added: doelen.filter(({ gesteld }) => isSince(gesteld)),
    ended: doelen.filter(({ geeindigd }) => isSince(geeindigd)),
    done: afspraken.filter(({ klaar }) => isSince(klaar)),
  };
}
