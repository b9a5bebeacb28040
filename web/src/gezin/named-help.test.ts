import { expect, test } from 'vitest';
import { story } from '../tijdlijn/testing';
import { withHelpNamed } from './named-help';

test('help that stops says which help, in both languages', () => {
  const events = withHelpNamed(story()).tijdlijn.gebeurtenissen;
  const stops = events.filter(({ soort }) => soort === 'hulp_gestopt');
  expect(stops.map(({ titel }) => titel)).toEqual([
    { nl: 'Hulp stopt: begeleiding thuis', en: 'Help stops: guidance at home' },
    { nl: 'Hulp stopt: gezinsbehandeling', en: 'Help stops: family treatment' },
  ]);
});

test('what has the name of the help already is left as it is, as is all else', () => {
  const before = story().tijdlijn.gebeurtenissen;
  const after = withHelpNamed(story()).tijdlijn.gebeurtenissen;
  const changed = after.filter(({ titel }, at) => titel.nl !== before[at]?.titel.nl);
  expect(changed.every(({ soort }) => soort === 'hulp_gestopt')).toBe(true);
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
});

test('whoever does not see the help reads the event without its name', () => {
  const dossier = story();
  dossier.tijdlijn.perioden = [];
  const stops = withHelpNamed(dossier).tijdlijn.gebeurtenissen.filter(
    ({ soort }) => soort === 'hulp_gestopt',
  );
  expect(stops.every(({ titel }) => titel.nl === 'Hulp stopt')).toBe(true);
});
