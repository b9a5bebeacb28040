import { expect, test } from 'vitest';
import { inUnits } from './units';

test.each([
  [1, 'days', 1],
  [91, 'days', 91],
  [92, 'months', 3],
  [396, 'months', 13],
  [730, 'months', 23],
  [731, 'years', 2],
  [1656, 'years', 4],
] as const)('%i days are told in %s', (days, unit, count) => {
  expect(inUnits(days)).toEqual({ unit, count });
});
