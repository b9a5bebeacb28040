import { parse } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import events from '../../../docs/reference/events.schema.json';
import openapi from '../../../docs/reference/openapi.json';
import enFirst from './en.json';
import enAnders from './en-anders.json';
import enGezin from './en-gezin.json';
import enSamen from './en-samen.json';
import enVerblijf from './en-verblijf.json';
import nlFirst from './nl.json';
import nlAnders from './nl-anders.json';
import nlGezin from './nl-gezin.json';
import nlSamen from './nl-samen.json';
import nlVerblijf from './nl-verblijf.json';

const nl = { ...nlFirst, ...nlGezin, ...nlVerblijf, ...nlSamen, ...nlAnders };
const en = { ...enFirst, ...enGezin, ...enVerblijf, ...enSamen, ...enAnders };
const dutch = Object.entries(nl);
const english = Object.entries(en);

test('no text stands in two files of a language, and each in the same file of the other', () => {
  const parts = [nlFirst, nlGezin, nlVerblijf, nlSamen, nlAnders].map(
    (part) => Object.keys(part).length,
  );
  expect(Object.keys(nl)).toHaveLength(parts.reduce((sum, some) => sum + some, 0));
  expect(Object.keys(enGezin)).toEqual(Object.keys(nlGezin));
  expect(Object.keys(enVerblijf)).toEqual(Object.keys(nlVerblijf));
  expect(Object.keys(enSamen)).toEqual(Object.keys(nlSamen));
  expect(Object.keys(enAnders)).toEqual(Object.keys(nlAnders));
});

// The first pages are drawn before the texts of a family's page are there.
test('what stands on a first page says nothing from the texts of a family', () => {
  const sources = import.meta.glob<string>(
    [
      '../{app,aanmelden,werk,nu,ui}/*.{ts,tsx}',
      // Only in a plan.
      '!../ui/Score.tsx',
      '../gezin/{Gezinnen,coming,signal-order}.{ts,tsx}',
    ],
    { query: '?raw', import: 'default', eager: true },
  );
  expect(Object.keys(sources).length).toBeGreaterThan(25);
  const said = Object.entries(sources).flatMap(([file, source]) =>
    [...source.matchAll(/\bt\('([^']+)'/g)].map((match) => `${file} ${match[1]}`),
  );
  expect(said.filter((one) => (one.split(' ')[1] ?? '') in nlGezin)).toEqual([]);
});

// They come with the first form of their folder.
test.each([
  ['verblijf', nlVerblijf],
  ['samen', nlSamen],
  ['anders', nlAnders],
])('only the forms in %s say their texts', (folder, texts) => {
  const sources = import.meta.glob<string>('../**/*.{ts,tsx}', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const others = Object.entries(sources).filter(([file]) => !file.includes(`/gezin/${folder}/`));
  const said = others.flatMap(([file, source]) =>
    [...source.matchAll(/\bt\('([^']+)'/g)].map((match) => `${file} ${match[1]}`),
  );
  expect(said.length).toBeGreaterThan(200);
  expect(said.filter((one) => (one.split(' ')[1] ?? '') in texts)).toEqual([]);
});

test('both languages have the same texts, in the same order', () => {
  expect(Object.keys(en)).toEqual(Object.keys(nl));
});

test('every text can be read', () => {
  for (const [key, text] of [...dutch, ...english]) expect(() => parse(text), key).not.toThrow();
});

function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? ''))].sort();
}

test('every text has the same values in both languages', () => {
  for (const [key, text] of dutch) {
    expect(namesIn(en[key as keyof typeof en]), key).toEqual(namesIn(text));
  }
});

test('no text is empty, and none is left in the other language', () => {
  expect([...dutch, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  const same = dutch.filter(
    ([key, text]) =>
      en[key as keyof typeof en] === text && /[a-z]{4}/i.test(text.replace(/\{[^}]*\}/g, '')),
  );
  expect(same.map(([key]) => key).sort()).toEqual([
    'contact.strekking.ultimatum',
    'signal.norm',
    'tab.plan',
  ]);
});

// web.md 8.6: never blame, no jargon, u and not je.
test.each([/ongeldig/i, /verplicht veld/i, /authenticatie/i, /cli[eë]nt/i, /casus/i, /\bBSN\b/])(
  'no Dutch text says %s',
  (forbidden) => {
    expect(dutch.filter(([, text]) => forbidden.test(text))).toEqual([]);
  },
);

const isForYoungsters = ([key]: [string, string]) => key.endsWith('.je');

test('u for everyone, je only in the texts for youngsters', () => {
  const je = /\b(je|jij|jou|jouw)\b/i;
  const u = /\b(u|uw)\b/i;
  expect(dutch.filter((one) => !isForYoungsters(one) && je.test(one[1]))).toEqual([]);
  expect(dutch.filter((one) => isForYoungsters(one) && u.test(one[1]))).toEqual([]);
});

test('a text for youngsters has its twin for grown-ups', () => {
  const keys = new Set(dutch.map(([key]) => key));
  expect(
    dutch.filter(([key]) => {
      const base = key.slice(0, -3);
      return key.endsWith('.je') && !keys.has(`${base}.u`) && !keys.has(base);
    }),
  ).toEqual([]);
});

test('no text holds a date the way machines write it', () => {
  expect([...dutch, ...english].filter(([, text]) => /\d{4}-\d{2}/.test(text))).toEqual([]);
});

// docs/woordenlijst.md: of what comes in four kinds are kept apart; the meldcode is of signs.
test('the first step of the meldcode has the word of those who use it', () => {
  expect(nl['worry.meldcode.in_kaart']).toBe('Signalen op een rij gezet');
  expect(en['worry.meldcode.in_kaart']).toBe('Signs listed');
});

test('no Dutch text holds a common English word', () => {
  const words = /\b(the|and|not|with|help in view|warning|timeline|event|since)\b/i;
  expect(dutch.filter(([, text]) => words.test(text))).toEqual([]);
});

interface Described {
  title: string;
  properties: Record<string, { description?: string }>;
}

// A form that follows from the kind names its texts while it runs: no compiler sees them.
test('each field of a kind with such a form has its label, and no label is left over', () => {
  const kinds = openapi.components.schemas.NieuweVastlegging.properties.soort.enum;
  const described = new Map((events.oneOf as Described[]).map((one) => [one.title, one]));
  // What every event has, and what the server gives.
  const ofEach = Object.keys(described.get('duo_gestopt')?.properties ?? {});
  const asked = kinds.flatMap((kind) => {
    const own = Object.entries(described.get(kind)?.properties ?? {}).filter(
      ([field, { description }]) =>
        (field === 'tekst' || !ofEach.includes(field)) && !description?.startsWith('Sleutel van '),
    );
    return [`form.${kind}`, ...own.map(([field]) => `form.${kind}.${field}`)];
  });
  expect(asked.length).toBeGreaterThan(200);
  expect(asked.filter((key) => !(key in nlAnders))).toEqual([]);
  const said = Object.keys(nlAnders).filter(
    (key) =>
      key.startsWith('form.') && !key.endsWith('.betreft') && !key.includes('regisseurswissel'),
  );
  expect(said.filter((key) => !asked.includes(key))).toEqual([]);
});
