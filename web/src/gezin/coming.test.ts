import { expect, test } from 'vitest';
import type { Straks } from '../api-types';
import nl from '../i18n/nl.json';
import { comingWhen, comingWho } from './coming';

const words = {
  t: (id: string, values: Record<string, string | number> = {}) =>
    (nl as Record<string, string>)[id]?.replace(/\{(\w+)\}/g, (_, name) => `${values[name]}`) ?? id,
  list: (parts: readonly string[]) => parts.join(' en '),
};

test.each<[Straks['soort'], string]>([
  ['afspraak', 'maandag 31 oktober 2022'],
  ['einde', 'maandag 31 oktober 2022'],
  ['schakelmoment', 'maandag 31 oktober 2022'],
  ['actie', 'uiterlijk maandag 31 oktober 2022'],
])('the day of a coming %s', (soort, told) => {
  expect(comingWhen({ soort }, 'maandag 31 oktober 2022', words)).toBe(told);
});

test.each<[Straks['soort'], string, string[], string, string]>([
  ['afspraak', 'De Brug', ['Ruud'], 'Ruud', 'met De Brug'],
  ['einde', 'De Vaart', ['Ruud'], 'Ruud', 'De Vaart'],
  ['actie', 'Joris', ['u'], '', 'te doen door u en Joris'],
  ['actie', 'Joris', [], '', 'te doen door Joris'],
  ['actie', '', [], '', 'te doen'],
])('who is named with a coming %s (%s)', (soort, met, people, who, more) => {
  expect(comingWho({ soort, met }, people, words)).toEqual({ who, more });
});
