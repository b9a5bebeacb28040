/** For tests: the story as the server told it once, and words of so many pixels a letter. */

import type { Dossier } from '../api-types';
import fixture from './fixture/dossier.json';
import type { Words } from './layout';

export function story(): Dossier {
  return structuredClone(fixture) as Dossier;
}

export const words: Words = {
  period: (period) => period.titel.nl,
  days: (count) => `${count} dgn`,
  span: (period) => `${period.vanaf} t/m ${period.totEnMet}`,
  events: (events, telling) => {
    if (events.length === 1) return events[0]?.titel.nl ?? '';
    return telling
      ? `${telling.titel.nl} en nog ${events.length - 1}`
      : `${events.length} gebeurtenissen`;
  },
  signals: (signals) =>
    signals.length === 1 ? (signals[0]?.titel.nl ?? '') : `${signals.length} signaleringen`,
  turn: (turn) => turn.titel.nl,
  outOfSight: 'Uit beeld',
  measure: (text) => text.length * 6.6,
};
