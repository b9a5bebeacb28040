import { expect, test } from 'vitest';
import { type Filter, kinds, narrow, noFilter } from './filter';
import { tableRows } from './table-rows';
import { story } from './testing';

const dossier = story();
const rows = (filter: Partial<Filter>) =>
  tableRows(narrow(dossier, { ...noFilter, ...filter }), null);
const all = rows({});

test('without a filter it is the same file', () => {
  expect(narrow(dossier, noFilter)).toBe(dossier);
});

test('of one member: what names this one, and what concerns the whole family', () => {
  const child = dossier.personen.find(({ rol }) => rol === 'kind')?.id ?? '';
  const found = rows({ lid: child });
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(all.length);
  for (const row of found) {
    expect(row.persons.includes(child) || row.persons.length === 0).toBe(true);
  }
});

test('of one organisation: nothing of another', () => {
  const one = dossier.organisaties[0]?.id ?? '';
  const found = rows({ organisatie: one });
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ organisation }) => organisation === one)).toBe(true);
});

test('every row is of exactly one kind', () => {
  const counted = kinds.map((soort) => rows({ soort }).length);
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(all.length);
});

test('somebody who is not there has only what concerns the whole family', () => {
  expect(rows({ lid: 'nobody' }).every(({ persons }) => persons.length === 0)).toBe(true);
});
