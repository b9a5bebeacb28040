import type { Sessie } from '../api-types';

/** The first page of whoever is logged in. early/start.js says the same. */
export function homeOf({ persoon }: Sessie): string {
  if (persoon.crisisdienst) return '/nood';
  return persoon.soort === 'professional' ? '/werk' : '/nu';
}
