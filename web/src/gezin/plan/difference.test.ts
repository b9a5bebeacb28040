import { expect, test } from 'vitest';
import type { Afspraak, Doel, Planversie } from '../../api-types';
import { lastDifference } from './difference';

const version = (nummer: number, dag: string, tekst: string): Planversie => ({
  nummer,
  dag,
  tekst,
  meningen: [],
});
const goal = (id: string, gesteld: string, geeindigd: string | null = null): Doel => ({
  id,
  tekst: id,
  van: [],
  gesteld,
  bereiktAls: '',
  scores: [],
  geeindigd,
  hoe: null,
});
const action = (id: string, klaar: string | null): Afspraak => ({
  id,
  doel: null,
  tekst: id,
  medewerker: null,
  vanMij: false,
  gezinsleden: [],
  uiterlijk: null,
  klaar,
  dagenTeLaat: 0,
});
const plan = (versies: Planversie[]) => ({
  versies,
  doelen: [
    goal('old', '2022-01-10'),
    goal('let go', '2022-01-10', '2022-06-01'),
    goal('new', '2022-06-01'),
  ],
  afspraken: [
    action('long done', '2022-02-01'),
    action('done', '2022-07-01'),
    action('to do', null),
  ],
  analyses: [],
  evaluaties: [],
  beslissenMee: [],
  nogTeVragen: [],
});

test('a first version differs from nothing', () => {
  expect(lastDifference(plan([]))).toBeNull();
  expect(lastDifference(plan([version(1, '2022-01-01', 'Rust')]))).toBeNull();
});

test('what came, went and was done since the last version, and the words before', () => {
  const found = lastDifference(
    plan([version(1, '2022-01-01', 'Rust'), version(2, '2022-06-01', 'Rust en school')]),
  );
  expect(found?.before).toBe('Rust');
  expect(found?.added.map(({ id }) => id)).toEqual(['new']);
  expect(found?.ended.map(({ id }) => id)).toEqual(['let go']);
  expect(found?.done.map(({ id }) => id)).toEqual(['done']);
});

test('of two versions of one day only the words tell', () => {
  const found = lastDifference(
    plan([version(1, '2022-06-01', 'Rust'), version(2, '2022-06-01', 'Rust')]),
  );
  expect(found).toEqual({ from: 1, before: null, added: [], ended: [], done: [] });
});
