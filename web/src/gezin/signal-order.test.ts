import { expect, test } from 'vitest';
import { story } from '../tijdlijn/testing';
import { strengths, strongestThenNewest } from './signal-order';

test('warnings stand strongest first, and of one strength newest first', () => {
  const sorted = story().signaleringen.sort(strongestThenNewest);
  const keys = sorted.map(({ sterkte, sinds }) => [strengths.indexOf(sterkte), sinds] as const);
  for (const [at, [strength, day]] of keys.entries()) {
    const [before, dayBefore] = keys[at - 1] ?? [-1, ''];
    expect(strength).toBeGreaterThanOrEqual(before);
    if (strength === before) expect(day <= dayBefore).toBe(true);
  }
});

test('every list of warnings asks this order, and makes none of its own', () => {
  const sources = import.meta.glob<string>(['./**/*.{ts,tsx}', '!./**/signal-order*'], {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const lists = ['./Warnings.tsx', './overzicht/pressing.ts'];
  for (const file of lists) expect(sources[file], file).toContain('.sort(strongestThenNewest)');
  for (const [file, source] of Object.entries(sources))
    expect(/sterkte\) - |\.sterkte\]/.test(source), file).toBe(false);
});
