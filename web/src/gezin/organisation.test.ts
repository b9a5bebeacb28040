import { expect, test } from 'vitest';
import { isNewHere, noOrganisation, organisationOf } from './organisation';

const known = [{ naam: 'Basisschool De Vuurtoren', soort: 'school' }] as const;

test('a name that is known here brings its kind, however it is typed', () => {
  const typed = { naam: ' basisschool de vuurtoren ', soort: 'politie' };
  expect(isNewHere(known, typed)).toBe(false);
  expect(organisationOf(known, typed)).toEqual(known[0]);
});

test('of another name it must be said what it is', () => {
  const typed = { naam: 'Politie Heideveld', soort: '' };
  expect(isNewHere(known, typed)).toBe(true);
  expect(organisationOf(known, { ...typed, soort: 'politie' })).toEqual({
    naam: 'Politie Heideveld',
    soort: 'politie',
  });
});

test('no name is no organisation', () => {
  for (const typed of [noOrganisation, { naam: '  ', soort: 'school' }]) {
    expect(isNewHere(known, typed)).toBe(false);
    expect(organisationOf(known, typed)).toBeNull();
  }
});
