import { expect, test } from 'vitest';
import type { Werkregel } from '../api-types';
import { groupsOf } from './groups';

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
    eindigt: { nl: 'b', en: 'b' },
    norm: null,
    uitstel: null,
    ...change,
  };
}

test('overdue stands first, then today, this week, and what waits for others', () => {
  const groups = groupsOf([
    regel({ wanneer: 'deze_week' }),
    regel({ vanMij: false }),
    regel({ wanneer: 'vandaag' }),
    regel({ wanneer: 'te_laat' }),
  ]);
  expect(groups.map(({ id }) => id)).toEqual(['te_laat', 'vandaag', 'deze_week', 'anderen']);
});

test('what was postponed is in none of them, and empty groups are left out', () => {
  const uitstel = { uitstel: 'u', totEnMet: '2022-09-19', reden: 'later' };
  expect(groupsOf([regel({ uitstel })])).toEqual([]);
});
