import { expect, test } from 'vitest';
import type { Analyse, Tafel } from '../../api-types';
import { analysesToFollow, tablesToFollow } from './follow';

const analysis = (analyse: string, klaarOp: string | null) => ({ analyse, klaarOp }) as Analyse;
const table = (tafel: string, gehoudenOp: string | null) => ({ tafel, gehoudenOp }) as Tafel;

test('what is being made stands there, and the last that is finished', () => {
  const all = [analysis('a', '2020-01-01'), analysis('b', null), analysis('c', '2021-01-01')];
  expect(analysesToFollow(all).map(({ analyse }) => analyse)).toEqual(['b', 'c']);
  expect(analysesToFollow([])).toEqual([]);
});

test('a table that is to come stands there, and the last that was held', () => {
  const all = [table('a', '2020-01-01'), table('b', '2021-01-01'), table('c', null)];
  expect(tablesToFollow(all).map(({ tafel }) => tafel)).toEqual(['b', 'c']);
});
