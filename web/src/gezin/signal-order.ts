import type { Signalering, Sterkte } from '../api-types';

/** From the strongest down. */
export const strengths = ['escalatie', 'waarschuwing', 'signaal'] as const satisfies Sterkte[];

/**
 * The one order of warnings: the strongest first, and of those the newest, since what began last
 * is what one does not know yet. What is late longest stands on the list of work.
 */
export function strongestThenNewest(a: Signalering, b: Signalering): number {
  const difference = strengths.indexOf(a.sterkte) - strengths.indexOf(b.sterkte);
  return difference === 0 ? b.sinds.localeCompare(a.sinds) : difference;
}
