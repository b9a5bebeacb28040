import { expect, test } from 'vitest';
import { factorsOf, halfOf, noFactors } from './Factors';

const whole = { gebied: 'geld', tekst: 'Schulden' };

test('a point that says only what, or only where it is about, is found', () => {
  expect(halfOf(noFactors)).toBe(0);
  expect(halfOf([whole, ...noFactors])).toBe(0);
  expect(halfOf([whole, { gebied: 'geld', tekst: ' ' }])).toBe(2);
  expect(halfOf([{ gebied: '', tekst: 'Schulden' }])).toBe(1);
});

test('what is left empty is not sent', () => {
  expect(factorsOf('risico', [{ gebied: 'geld', tekst: ' Schulden ' }, ...noFactors])).toEqual([
    { soort: 'risico', gebied: 'geld', tekst: 'Schulden' },
  ]);
});
