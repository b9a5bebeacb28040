import { expect, test } from 'vitest';
import type { Formulierveld } from '../../api-types';
import { type Known, nothingTyped, read, type Typed } from './fields';

const known: Known = {
  today: '2022-09-12',
  organisations: [{ naam: 'Lokaal team', soort: 'lokaal_team' }],
  workers: [{ id: 'kim', naam: 'Kim', organisatie: { naam: 'Lokaal team', soort: 'lokaal_team' } }],
};
const field = (vorm: Formulierveld['vorm'], more: Partial<Formulierveld> = {}): Formulierveld => ({
  ...{ naam: 'veld', vorm, verplicht: true, meer: false, naar: '', keuzes: [] },
  ...more,
});
const typed = (text: string): Typed => ({ ...nothingTyped, text });

test('what must be filled in says what is missing, and what may stay empty sends nothing', () => {
  expect(read(field('tekst'), nothingTyped, known)).toEqual({ fault: 'empty' });
  expect(read(field('keuze'), nothingTyped, known)).toEqual({ fault: 'choose' });
  expect(read(field('medewerker'), nothingTyped, known)).toEqual({ fault: 'choose' });
  expect(read(field('organisatie'), nothingTyped, known)).toEqual({ fault: 'empty' });
  for (const vorm of ['tekst', 'keuze', 'dag', 'organisatie', 'getal'] as const)
    expect(read(field(vorm, { verplicht: false }), nothingTyped, known)).toEqual({});
  expect(read(field('persoon', { verplicht: false, meer: true }), nothingTyped, known)).toEqual({});
});

test('each way of filling in is sent as the kind of event has it', () => {
  expect(read(field('tekst'), typed('  Rust. '), known)).toEqual({ value: 'Rust.' });
  expect(read(field('getal'), typed('30'), known)).toEqual({ value: 30 });
  expect(read(field('getal'), typed('3,5'), known)).toEqual({ fault: 'number' });
  expect(read(field('ja_nee'), typed('ja'), known)).toEqual({ value: true });
  expect(read(field('ja_nee'), typed('nee'), known)).toEqual({ value: false });
  expect(read(field('dag'), typed('1-2-2031'), known)).toEqual({ value: '2031-02-01' });
  expect(read(field('dag'), typed('2031'), known)).toEqual({ fault: 'day' });
  expect(read(field('moment'), typed('2009'), known)).toEqual({ value: '2009' });
  expect(read(field('moment'), typed('1-2-2009'), known)).toEqual({ value: '2009-02-01' });
  expect(read(field('moment'), typed('3-5-19'), known)).toEqual({ value: '2019-05-03' });
  expect(read(field('moment'), typed('gisteren'), known)).toEqual({ value: '2022-09-11' });
  expect(read(field('dag'), typed('1-2-26'), known)).toEqual({ value: '2026-02-01' });
  expect(read(field('dag'), typed('vandaag'), known)).toEqual({ fault: 'day' });
  expect(read(field('moment'), typed('ooit'), known)).toEqual({ fault: 'moment' });
  expect(read(field('medewerker'), typed('kim'), known)).toEqual({ value: known.workers[0] });
  expect(read(field('tekst'), typed('a'.repeat(4001)), known)).toEqual({ fault: 'long' });
});

test('an organisation that is not known here needs its kind', () => {
  const other = (soort: string): Typed => ({
    ...nothingTyped,
    organisation: { naam: 'GGZ Zuid', soort },
  });
  expect(read(field('organisatie'), other(''), known)).toEqual({ fault: 'kind' });
  expect(read(field('organisatie'), other('aanbieder'), known)).toEqual({
    value: { naam: 'GGZ Zuid', soort: 'aanbieder' },
  });
  const own: Typed = { ...nothingTyped, organisation: { naam: 'lokaal team', soort: '' } };
  expect(read(field('organisatie'), own, known)).toEqual({ value: known.organisations[0] });
});

test('of a list all that is chosen is sent', () => {
  const many: Typed = { ...nothingTyped, many: ['Lokaal team'] };
  expect(read(field('organisatie', { meer: true }), many, known)).toEqual({
    value: known.organisations,
  });
  expect(
    read(field('keuze', { meer: true }), { ...nothingTyped, many: ['a', 'b'] }, known),
  ).toEqual({ value: ['a', 'b'] });
});
