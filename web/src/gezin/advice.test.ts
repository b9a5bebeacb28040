import { expect, test } from 'vitest';
import rules from '../../../docs/reference/regels.md?raw';
import { adviceOf } from './advice';

test('a rule leads to the form that does what it advises, and else to its warning', () => {
  const found = [
    ...['WTL-16', 'WTL-03', 'WTL-05', 'PLN-17', 'SIG-07', 'SAF-04', 'WTL-08', 'PLN-05'],
    ...['COO-21', 'SIG-15', 'COO-01', 'TRM-44'],
  ].map(adviceOf);
  expect(found).toEqual([
    ...['contact', 'ask', 'bridge', 'planB', 'answers', 'judge', 'help', 'plan'],
    ...['together', 'other', 'read', 'read'],
  ]);
});

test('no rule is named that is not there', async () => {
  const { default: source } = await import('./advice.ts?raw');
  const named = [...source.matchAll(/'([A-Z]{3}-\d\d)'/g)].map(([, id]) => id ?? '');
  expect(named.length).toBeGreaterThan(15);
  for (const id of named) expect(rules, id).toContain(`\n## ${id}\n`);
  expect(named).toHaveLength(new Set(named).size);
});
