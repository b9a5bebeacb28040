import type { Afspraak, Dossier, Signalering, Termijn } from '../../api-types';
import { strongestThenNewest } from '../signal-order';

export interface Pressing {
  /** Late, what is late longest first. */
  actions: Afspraak[];
  /** Late or of today, and no warning tells of it; the first day first. */
  terms: Termijn[];
  warnings: Signalering[];
}

/** What of this family asks something of somebody now, as the list of work tells it. */
export function pressingOf({ plan, termijnen, signaleringen }: Dossier): Pressing {
  // What was agreed for a goal that ended is asked of nobody.
  const over = plan.doelen.filter(({ geeindigd }) => geeindigd !== null).map(({ id }) => id);
  const warnings = signaleringen.filter(({ open }) => open).sort(strongestThenNewest);
  const isTold = ({ norm, betreft }: Termijn) =>
    warnings.some(
      (one) =>
        one.norm?.id === norm &&
        (one.betreft.length === 0 || betreft.every((id) => one.betreft.includes(id))),
    );
  return {
    actions: plan.afspraken
      .filter(({ dagenTeLaat, doel }) => dagenTeLaat > 0 && !(doel && over.includes(doel)))
      .sort((a, b) => b.dagenTeLaat - a.dagenTeLaat),
    terms: termijnen
      .filter((term) => (term.stand === 'te_laat' || term.stand === 'vandaag') && !isTold(term))
      .sort((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : 1)),
    warnings,
  };
}

export function isPressing({ actions, terms, warnings }: Pressing): boolean {
  return actions.length + terms.length + warnings.length > 0;
}
