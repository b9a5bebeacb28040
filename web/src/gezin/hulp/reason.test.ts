import { expect, test } from 'vitest';
import type { Hulp } from '../../api-types';
import { reasonOf, waitsOf } from './reason';

const one = (id: string, regel: string, betreft: string[], open = true) => ({
  id,
  regel,
  betreft,
  open,
  titel: { nl: regel, en: regel },
  eindigt: { nl: 'klaar', en: 'done' },
  feiten: [`feit-${id}`],
});
const all = [
  one('1', 'WTL-03', ['ruud']),
  one('2', 'WTL-03', ['raymond', 'ruud']),
  one('3', 'WTL-03', ['moeder'], false),
  one('4', 'PLC-07', []),
];

test.each<[string, string, string[] | null, string[]?]>([
  ['one warning', '2', ['raymond', 'ruud']],
  ['a rule: of all its open warnings', 'WTL-03', ['ruud', 'raymond']],
  ['about the whole family', 'PLC-07', []],
  ['one that ended', '3', null],
  ['one that is not there', 'XXX-01', null],
  ['a line: without whom another line of the rule is about', 'WTL-03', ['ruud'], ['ruud']],
  ['a line about the whole family', 'PLC-07', [], []],
  ['a line of which nothing is open any more', 'WTL-03', null, ['moeder']],
])(
  'whom a warning is about, when help is asked for from it: %s',
  (_, warning, expected, people) => {
    expect(reasonOf(all, warning, people)?.betreft ?? null).toEqual(expected);
  },
);

test('which help is waited for, when a bridge is recorded from a warning', () => {
  const help = (hulp: string, personen: string[], stand: Hulp['stand'] = 'wacht') =>
    ({ hulp, personen, stand, gevraagd: `vraag-${hulp}` }) as Hulp;
  const some = [help('a', ['ruud']), help('b', ['ruud']), help('c', ['ruud'], 'loopt')];
  const of = (betreft: string[], feiten: string[]) =>
    waitsOf(some, { betreft, feiten }).map(({ hulp }) => hulp);
  // The asking is a fact of it, or it rests on the end of other help.
  expect(of(['ruud'], ['vraag-b'])).toEqual(['b']);
  expect(of(['ruud'], ['einde'])).toEqual(['a', 'b']);
  expect(of(['moeder'], ['einde'])).toEqual([]);
  expect(waitsOf(some, null)).toHaveLength(2);
});
