import { expect, test } from 'vitest';
import type { Werkregel } from '../api-types';
import { bundlesOf, groupsOf } from './groups';

function regel(change: Partial<Werkregel>): Werkregel {
  return {
    gezin: { id: 'g', naam: 'Gezin', kinderen: [] },
    soort: 'signalering',
    wanneer: 'te_laat',
    regel: 'FAM-08',
    titel: { nl: 'a', en: 'a' },
    teksten: [],
    betreft: [],
    namen: [],
    dag: '2022-09-01',
    dagen: 11,
    termijnVoorbij: true,
    sterkte: 'waarschuwing',
    wie: { rol: 'regisseur', tekst: { nl: 'regisseur', en: 'coordinator' } },
    vanMij: true,
    feiten: [],
    eindigt: { nl: 'b', en: 'b' },
    norm: null,
    uitstel: null,
    ...change,
  };
}

test('overdue stands first, then today, this week, what stands, and what waits for others', () => {
  const groups = groupsOf([
    regel({ wanneer: 'deze_week', regel: 'oud', dagen: 540 }),
    regel({ wanneer: 'deze_week', soort: 'termijn' }),
    regel({ wanneer: 'deze_week', soort: 'actie' }),
    regel({ vanMij: false }),
    regel({ wanneer: 'vandaag' }),
    regel({ wanneer: 'te_laat' }),
  ]);
  const ids = groups.map(({ id }) => id);
  expect(ids).toEqual(['te_laat', 'vandaag', 'deze_week', 'let_op', 'anderen']);
  // Of a warning of a year and a half no one can say that it is of this week.
  expect(groups[2]?.regels.map(({ soort }) => soort)).toEqual(['termijn', 'actie']);
  expect(groups[3]?.regels.map((one) => one.regel)).toEqual(['oud']);
});

test('what was postponed is in none of them, and empty groups are left out', () => {
  const uitstel = { uitstel: 'u', totEnMet: '2022-09-19', reden: 'later' };
  expect(groupsOf([regel({ uitstel })])).toEqual([]);
});

const line = (name: string, feiten: string[], gezin = 'g') =>
  regel({ regel: name, feiten, gezin: { id: gezin, naam: 'Gezin', kinderen: [] } });
const about = (name: string, feiten: string[], betreft: string[]) => ({
  ...line(name, feiten),
  betreft,
});

test.each([
  ['three on the same fact', [line('A', ['1']), line('B', ['1']), line('C', ['1'])], 'A(B C)'],
  ['of two nothing is folded', [line('A', ['1']), line('B', ['1'])], 'A B'],
  [
    'what rests on more is of the same',
    [line('A', ['1']), line('B', ['1', '2']), line('C', ['3', '1'])],
    'A(B C)',
  ],
  [
    'another keeps its place',
    [line('A', ['1']), line('B', ['2']), line('C', ['1']), line('D', ['1']), line('E', ['3'])],
    'A(C D) B E',
  ],
  [
    'a part that is shared is not enough',
    [line('A', ['1', '2']), line('B', ['2', '3']), line('C', ['2', '4'])],
    'A B C',
  ],
  [
    'another family',
    [line('A', ['1']), line('B', ['1'], 'h'), line('C', ['1']), line('D', ['1'])],
    'A(C D) B',
  ],
  [
    'two that share nothing but the line of both',
    [line('A', ['1', '2']), line('B', ['1']), line('C', ['2'])],
    'A B C',
  ],
  [
    'another child',
    [about('A', ['1'], ['bo']), about('B', ['1'], ['sil']), about('C', ['1'], ['sil'])],
    'A B C',
  ],
  [
    'each child under the line of both',
    [
      about('A', ['1'], ['bo', 'sil']),
      about('B', ['1'], ['bo']),
      about('C', ['1'], ['sil']),
      about('D', ['1'], ['bo']),
    ],
    'A(B D) C',
  ],
  [
    'the whole family is about each',
    [about('A', ['1'], []), about('B', ['1'], ['bo']), about('C', ['1'], ['bo'])],
    'A(B C)',
  ],
  [
    'what is most urgent stands under nothing',
    [
      line('A', ['1']),
      { ...line('B', ['1']), sterkte: 'escalatie' as const },
      line('C', ['1']),
      line('D', ['1']),
    ],
    'A(C D) B',
  ],
  [
    'but others under it',
    [{ ...line('A', ['1']), sterkte: 'escalatie' as const }, line('B', ['1']), line('C', ['1'])],
    'A(B C)',
  ],
  ['what rests on no fact', [line('A', []), line('B', []), line('C', [])], 'A B C'],
])('lines of one problem stand under one: %s', (_, regels, expected) => {
  const told = bundlesOf(regels).map(({ first, same }) => {
    const under = same.map((one) => one.regel).join(' ');
    return first.regel + (under && `(${under})`);
  });
  expect(told.join(' ')).toBe(expected);
});
