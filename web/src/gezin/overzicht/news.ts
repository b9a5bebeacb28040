import type { Gebeurtenis } from '../../api-types';

/**
 * Help has a bar on the line and no dot, and an answer to a worry has nothing there: that help was
 * asked for or began, and that a worry was answered, is news all the same.
 */
const isNews = ({ soort, opDeLijn }: Gebeurtenis) =>
  opDeLijn || /^(hulp|intake)_/.test(soort) || soort === 'signaal_afgerond';

/** Of one day what was recorded last comes first. */
export function newestFirst(events: readonly Gebeurtenis[]): Gebeurtenis[] {
  return [...events].reverse().sort((a, b) => b.dag.localeCompare(a.dag));
}

/** What happened, the newest first. */
export function newsOf(events: readonly Gebeurtenis[]): Gebeurtenis[] {
  return newestFirst(events.filter(isNews));
}
