import type { Gebeurtenis } from '../../api-types';

/**
 * Help has a bar on the line and no dot, and an answer to a worry has nothing there: that help was
 * asked for or began, and that a worry was answered, is news all the same.
 */
const isNews = ({ soort, opDeLijn }: Gebeurtenis) =>
  opDeLijn || /^(hulp|intake)_/.test(soort) || soort === 'signaal_afgerond';

/** What happened, the newest first; of one day what was recorded last. */
export function newsOf(events: readonly Gebeurtenis[]): Gebeurtenis[] {
  return events
    .filter(isNews)
    .reverse()
    .sort((a, b) => b.dag.localeCompare(a.dag));
}
