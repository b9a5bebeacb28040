import { expect, test } from 'vitest';
import type { Dossier } from '../../api-types';
import { isPressing, pressingOf } from './pressing';

const action = (id: string, dagenTeLaat: number, doel: string | null = null) => ({
  id,
  doel,
  dagenTeLaat,
});
const term = (id: string, stand: string, uiterlijk: string, norm = id, betreft = ['ruud']) => ({
  ...{ id, stand, uiterlijk, norm, betreft },
});
const warning = (id: string, norm: string | null, betreft: string[], open = true) => ({
  ...{ id, open, betreft, sterkte: 'waarschuwing', sinds: '2022-01-01' },
  norm: norm && { id: norm },
});

function pressing(change: object) {
  const empty = { plan: { doelen: [], afspraken: [] }, termijnen: [], signaleringen: [] };
  const found = pressingOf({ ...empty, ...change } as unknown as Dossier);
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join(' ');
  const { actions, terms, warnings } = found;
  return [isPressing(found), ids(actions), ids(terms), ids(warnings)];
}

test('nothing presses on a family without what is late or warned of', () => {
  const termijnen = [term('t', 'loopt', '2022-10-01')];
  const afspraken = [action('a', 0)];
  expect(pressing({ termijnen, plan: { doelen: [], afspraken } })).toEqual([false, '', '', '']);
});

test('what is late longest first, and nothing of a goal that ended', () => {
  const doelen = [
    { id: 'open', geeindigd: null },
    { id: 'over', geeindigd: '2022-01-01' },
  ];
  const afspraken = [action('a', 3, 'open'), action('b', 9), action('c', 5, 'over')];
  expect(pressing({ plan: { doelen, afspraken } })).toEqual([true, 'b a', '', '']);
});

test('a term of which an open warning of the same people tells stands once', () => {
  const termijnen = [
    term('later', 'vandaag', '2022-09-12', 'A'),
    term('late', 'te_laat', '2022-09-01', 'B'),
    term('told', 'te_laat', '2022-09-01', 'C'),
    term('whole', 'te_laat', '2022-09-01', 'D'),
    term('other', 'te_laat', '2022-09-02', 'C', ['raymond']),
  ];
  const signaleringen = [
    warning('w1', 'C', ['ruud']),
    warning('w2', 'D', []),
    warning('ended', 'B', ['ruud'], false),
  ];
  expect(pressing({ termijnen, signaleringen })).toEqual([true, '', 'late other later', 'w1 w2']);
});
