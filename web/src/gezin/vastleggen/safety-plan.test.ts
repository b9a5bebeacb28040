import { expect, test } from 'vitest';
import { story } from '../../tijdlijn/testing';
import { safetyPlansOf } from './safety-plan';

const { tijdlijn } = story();
const [some] = tijdlijn.gebeurtenissen;

function plan(dag: string, ...personen: string[]) {
  if (!some) throw new Error('the story has no events');
  return { ...some, id: dag, soort: 'veiligheidsplan_gemaakt', dag, personen };
}

test.each([
  ['there is none', [], null, 'ruud raymond'],
  ['one of before says nothing', [plan('2022-08-31', 'ruud', 'raymond')], null, 'ruud raymond'],
  ['one of the same day', [plan('2022-09-01', 'ruud', 'raymond')], '2022-09-01', ''],
  ['one for one of the two', [plan('2022-09-02', 'ruud')], '2022-09-02', 'raymond'],
  ['one for somebody else', [plan('2022-09-02', 'sanne')], null, 'ruud raymond'],
  [
    'one for each of them',
    [plan('2022-09-02', 'ruud'), plan('2022-09-03', 'raymond')],
    '2022-09-02',
    '',
  ],
  [
    'the last one',
    [plan('2022-09-02', 'ruud', 'raymond'), plan('2022-09-04', 'ruud', 'raymond')],
    '2022-09-04',
    '',
  ],
])('a safety plan since they are not safe: %s', (_, gebeurtenissen, day, without) => {
  const personen = ['ruud', 'raymond'];
  const found = safetyPlansOf(
    { tijdlijn: { ...tijdlijn, gebeurtenissen } },
    { personen, sinds: '2022-09-01' },
  );
  expect(found.plan?.dag ?? null).toBe(day);
  expect(found.without.join(' ')).toBe(without);
  expect([...found.planned, ...found.without].sort()).toEqual([...personen].sort());
});
