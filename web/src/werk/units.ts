export interface InUnits {
  unit: 'days' | 'months' | 'years';
  count: number;
}

/** A number of days as one would say it: nobody counts 1,656 days. Rounded down: "ruim". */
export function inUnits(days: number): InUnits {
  if (days < 92) return { unit: 'days', count: days };
  if (days < 731) return { unit: 'months', count: Math.floor(days / 30.44) };
  return { unit: 'years', count: Math.floor(days / 365.25) };
}
