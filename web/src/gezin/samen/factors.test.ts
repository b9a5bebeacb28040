import { expect, test } from 'vitest';
import { areIncomplete, factorsOf, noFactors } from './Factors';

test('one thing at least is said, and where each is about', () => {
  expect(areIncomplete(noFactors)).toBe(true);
  expect(areIncomplete([{ gebied: 'geld', tekst: ' ' }])).toBe(true);
  expect(areIncomplete([{ gebied: '', tekst: 'Schulden' }])).toBe(true);
  expect(areIncomplete([{ gebied: 'geld', tekst: 'Schulden' }, ...noFactors])).toBe(false);
});

test('what is left empty is not sent', () => {
  expect(factorsOf('risico', [{ gebied: 'geld', tekst: ' Schulden ' }, ...noFactors])).toEqual([
    { soort: 'risico', gebied: 'geld', tekst: 'Schulden' },
  ]);
});
