/** For tests: the story as the server told it once (a made-up family), and words measured as seven pixels a letter. */

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
  events: (events) =>
    events.length === 1 ? (events[0]?.titel.nl ?? '') : `${events.length} gebeurtenissen`,
  signals: (signals) =>
    signals.length === 1 ? (signals[0]?.titel.nl ?? '') : `${signals.length} signaleringen`,
  turn: (turn) => turn.titel.nl,
  outOfSight: 'Uit beeld',
  measure: (text) => text.length * 6.6,
};
