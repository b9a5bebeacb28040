import { expect, test } from 'vitest';
import type { Analyse, Tafel } from '../../api-types';
import { analysesToFollow, tablesToFollow } from './follow';

const analysis = (analyse: string, klaarOp: string | null) => ({ analyse, klaarOp }) as Analyse;
const table = (tafel: string, gehoudenOp: string | null, advies = true) =>
  ({ tafel, gehoudenOp, advies }) as Tafel;

test('what is being made stands there, and what was finished last', () => {
  const all = [analysis('a', '2021-01-01'), analysis('b', null), analysis('c', '2020-01-01')];
  expect(analysesToFollow(all).map(({ analyse }) => analyse)).toEqual(['a', 'b']);
  expect(analysesToFollow([])).toEqual([]);
});

test('a table that is to come or to advise stands there, and the one that was held last', () => {
  const all = [
    table('gone', '2020-01-01'),
    table('owes advice', '2020-02-01', false),
    table('last', '2021-01-01'),
    table('to come', null, false),
  ];
  expect(tablesToFollow(all).map(({ tafel }) => tafel)).toEqual(['owes advice', 'last', 'to come']);
});
