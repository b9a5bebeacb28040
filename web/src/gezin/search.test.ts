import { expect, test } from 'vitest';
import type { GezinRij } from '../api-types';
import { searchFamilies } from './search';

const family = (naam: string, ...kinderen: string[]): GezinRij => ({
  id: naam,
  naam,
  kinderen,
  regisseur: null,
  signaleringen: { signaal: 0, waarschuwing: 0, escalatie: 0 },
  laatsteGebeurtenis: null,
});
const all = [
  family('Gezin Jansen', 'Ruud', 'Raymond'),
  family('Gezin De Wit-Yılmaz', 'Élif', 'Daan'),
  family('Gezin Çelik', 'Ruud'),
];

test.each([
  ['', 3],
  ['  ', 3],
  ['jansen', 1],
  ['JAN', 1],
  ['yilmaz', 1],
  ['elif', 1],
  ['celik', 1],
  ['ruud', 2],
  ['ruud jansen', 1],
  ['de wit-yilmaz', 1],
  ['ansen', 0],
  ['jansn', 0],
])('"%s" finds %i', (asked, count) => {
  expect(searchFamilies(all, asked)).toHaveLength(count);
});
