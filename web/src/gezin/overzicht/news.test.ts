import { expect, test } from 'vitest';
import { story } from '../../tijdlijn/testing';
import { newsOf } from './news';

const [some] = story().tijdlijn.gebeurtenissen;

function event(id: string, soort: string, opDeLijn: boolean, dag = '2022-09-05') {
  if (!some) throw new Error('the story has no events');
  return { ...some, id, soort, opDeLijn, dag };
}

test.each([
  ['a worry that came in', 'signaal_ontvangen', true, true],
  ['the answer to it', 'signaal_afgerond', false, true],
  ['help that was asked for', 'hulp_aangevraagd', false, true],
  ['an intake that was planned', 'intake_gepland', false, true],
  ['a fact that is on no line', 'gezag_vastgelegd', false, false],
])('%s', (_, soort, opDeLijn, isNews) => {
  expect(newsOf([event('a', soort, opDeLijn)])).toHaveLength(isNews ? 1 : 0);
});

test('the newest first, and an answer of the same day before what it answers', () => {
  const told = newsOf([
    event('before', 'contact_gehad', true, '2022-09-01'),
    event('worry', 'signaal_ontvangen', true),
    event('answer', 'signaal_afgerond', false),
  ]);
  expect(told.map(({ id }) => id)).toEqual(['answer', 'worry', 'before']);
});
