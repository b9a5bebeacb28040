import { expect, test } from 'vitest';
import { toDay, toIso, toTyped } from './days';

test.each([
  '1970-01-01',
  '2000-02-29',
  '2019-10-15',
  '2020-02-29',
  '2020-03-01',
  '2022-12-31',
  '1899-12-31',
])('%s survives the way to a number and back', (iso) => {
  expect(toIso(toDay(iso))).toBe(iso);
});

test('every day of forty years follows the one before', () => {
  const first = toDay('1999-01-01');
  const days = Array.from({ length: 14_610 }, (_, index) => first + index);
  expect(days.every((day) => toDay(toIso(day)) === day)).toBe(true);
});

test('a year or a month stands for its first day', () => {
  expect(toIso(toDay('2009'))).toBe('2009-01-01');
  expect(toIso(toDay('2019-10'))).toBe('2019-10-01');
});

test('is shown as people type it', () => {
  expect(toTyped('2019-10-05')).toBe('05-10-2019');
});
