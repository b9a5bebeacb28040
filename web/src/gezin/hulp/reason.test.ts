import { expect, test } from 'vitest';
import { reasonOf } from './reason';

const one = (id: string, regel: string, betreft: string[], open = true) => ({
  id,
  regel,
  betreft,
  open,
  titel: { nl: regel, en: regel },
  eindigt: { nl: 'klaar', en: 'done' },
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
