import { expect, test } from 'vitest';
import { keyShown, resolve } from './selection';
import { story } from './testing';

test('a warning that a link asks for is found by its id, or by its rule while it is open', () => {
  const family = story();
  const open = family.signaleringen.find((one) => one.open);
  const ended = family.signaleringen.find(
    (one) => !one.open && !family.signaleringen.some((o) => o.open && o.regel === one.regel),
  );
  if (!open || !ended) throw new Error('the fixture has both');
  expect(keyShown(family, open.id)).toBe(`s:${open.id}`);
  expect(keyShown(family, ended.id)).toBe(`s:${ended.id}`);
  const byRule = resolve(family, keyShown(family, open.regel));
  expect(byRule?.kind === 'signalering' && byRule.signalering.regel).toBe(open.regel);
  expect(keyShown(family, ended.regel)).toBeNull();
  expect(keyShown(family, 'nothing')).toBeNull();
});
