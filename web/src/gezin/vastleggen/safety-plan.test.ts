import { expect, test } from 'vitest';
import { story } from '../../tijdlijn/testing';
import { safetyPlanOf } from './safety-plan';

const { tijdlijn } = story();
const [some] = tijdlijn.gebeurtenissen;

function plan(dag: string, ...personen: string[]) {
  if (!some) throw new Error('the story has no events');
  return { ...some, id: dag, soort: 'veiligheidsplan_gemaakt', dag, personen };
}

test.each([
  ['there is none', [], null],
  ['one of before says nothing', [plan('2022-08-31', 'ruud', 'raymond')], null],
  ['one of the same day', [plan('2022-09-01', 'ruud', 'raymond')], '2022-09-01'],
  ['one for one of the two', [plan('2022-09-02', 'ruud')], null],
  [
    'one for each of them',
    [plan('2022-09-02', 'ruud'), plan('2022-09-03', 'raymond')],
    '2022-09-02',
  ],
  [
    'the last one',
    [plan('2022-09-02', 'ruud', 'raymond'), plan('2022-09-04', 'ruud', 'raymond')],
    '2022-09-04',
  ],
])('a safety plan since they are not safe: %s', (_, gebeurtenissen, expected) => {
  const unsafe = {
    personen: ['ruud', 'raymond'],
    sinds: '2022-09-01',
    beoordeeldOp: '2022-09-01',
    door: 'Lokaal team',
  };
  const found = safetyPlanOf({ tijdlijn: { ...tijdlijn, gebeurtenissen } }, unsafe);
  expect(found?.dag ?? null).toBe(expected);
});
