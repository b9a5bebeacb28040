import { expect, test } from 'vitest';
import { parseDate } from './parse-date';

const today = '2022-09-12';

test.each([
  ['01-12-2019', '2019-12-01'],
  ['1-12-2019', '2019-12-01'],
  ['1/12/2019', '2019-12-01'],
  ['1.12.19', '2019-12-01'],
  [' 1  12  2019 ', '2019-12-01'],
  ['01122019', '2019-12-01'],
  ['1 december 2019', '2019-12-01'],
  ['1 dec 2019', '2019-12-01'],
  ['1 December 2019', '2019-12-01'],
  ['3 mrt 2020', '2020-03-03'],
  ['3 march 2020', '2020-03-03'],
  ['2019-12-01', '2019-12-01'],
  ['29-02-2020', '2020-02-29'],
  ['1-1-85', '1985-01-01'],
  ['vandaag', '2022-09-12'],
  ['12-09-2022', '2022-09-12'],
  ['gisteren', '2022-09-11'],
])('reads %s as %s', (typed, iso) => {
  expect(parseDate(typed, today)).toEqual({ iso, fault: null });
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['zomer', 'unknown'],
  ['12-2019', 'unknown'],
  ['1-13-2019', 'unknown'],
  ['45-01-2019', 'unknown'],
  ['1 smarch 2019', 'unknown'],
  ['31-02-2019', 'no_such_day'],
  ['29-02-2019', 'no_such_day'],
  ['13-09-2022', 'future'],
])('refuses "%s" as %s', (typed, fault) => {
  expect(parseDate(typed, today).fault).toBe(fault);
});

test('says which day does not exist, for the text', () => {
  expect(parseDate('31-02-2019', today)).toMatchObject({ day: 31, month: 2 });
});
