import { expect, test } from 'vitest';
import { toDay } from '../lib/days';
import { mainStart, makeAxis } from './axis';

const peildatum = toDay('2022-09-12');
const story = [
  '2009',
  '2010',
  '2015-06',
  '2017-01',
  '2017-03',
  '2017-11',
  '2018-04',
  '2019-04',
  '2019-10',
  '2020-03',
  '2021-06',
  '2021-07',
  '2022-07',
].map(toDay);

test('the main part starts after the last long silence at the beginning', () => {
  expect(mainStart(story, peildatum)).toBe(toDay('2017-01'));
});

test('a silence in the middle of the story does not cut it', () => {
  const days = ['2017-01', '2017-03', '2017-05', '2020-06', '2020-08', '2021-01'].map(toDay);
  expect(mainStart(days, peildatum)).toBe(toDay('2017-01'));
});

test('a file with nothing in it still has an axis', () => {
  const axis = makeAxis({ days: [], peildatum, last: peildatum, width: 900, range: 'all' });
  expect(axis.earlierWidth).toBe(0);
  expect(axis.x(peildatum)).toBeGreaterThan(0);
});

test('what lies before stands in order in the column Eerder', () => {
  const axis = makeAxis({ days: story, peildatum, last: peildatum, width: 900, range: 'all' });
  const [born, brother, report] = [
    axis.x(toDay('2009')),
    axis.x(toDay('2010')),
    axis.x(toDay('2015-06')),
  ];
  expect(axis.earlierWidth).toBeGreaterThan(0);
  expect(born).toBeLessThan(brother);
  expect(brother).toBeLessThan(report);
  expect(report).toBeLessThan(axis.earlierWidth);
});

test('equal lengths of time are equally long on the main part', () => {
  const axis = makeAxis({ days: story, peildatum, last: peildatum, width: 900, range: 'all' });
  const length = (from: string, until: string) => axis.x(toDay(until)) - axis.x(toDay(from));
  expect(length('2018-01-01', '2019-01-01')).toBeCloseTo(length('2021-01-01', '2022-01-01'), 5);
});

test('everything up to the last day is inside the drawing', () => {
  const axis = makeAxis({ days: story, peildatum, last: peildatum, width: 900, range: 'all' });
  expect(axis.x(peildatum)).toBeLessThan(900);
});

test('the last year has no column Eerder and shows months', () => {
  const axis = makeAxis({ days: story, peildatum, last: peildatum, width: 900, range: 'year' });
  expect(axis.earlierWidth).toBe(0);
  expect(axis.x(peildatum - 365)).toBeGreaterThanOrEqual(0);
  expect(axis.ticks.length).toBeGreaterThan(10);
});
