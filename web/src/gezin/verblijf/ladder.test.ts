import { expect, test } from 'vitest';
import { alternativesTo, lighterThan } from './ladder';

test('PLC-04: below a treatment group are four rungs, less those where the child lived', () => {
  expect(lighterThan('behandelgroep', [])).toEqual([
    'netwerkpleeg',
    'pleegzorg',
    'gezinshuis',
    'leefgroep',
  ]);
  expect(lighterThan('behandelgroep', ['gezinshuis'])).toHaveLength(3);
  expect(lighterThan('netwerkpleeg', [])).toEqual([]);
  expect(lighterThan('klinische_ggz', [])).toEqual([]);
});

test('PLC-16: five alternatives, and four for who goes to live with the own people', () => {
  expect(alternativesTo('pleegzorg')).toHaveLength(5);
  expect(alternativesTo('netwerkpleeg')).not.toContain('eigen_netwerk');
});
