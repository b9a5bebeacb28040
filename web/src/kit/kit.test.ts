import { expect, test } from 'vitest';
import { words } from './words';

const parts = import.meta.glob<string>('../ui/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const page = Object.values(
  import.meta.glob<string>('./*.tsx', { query: '?raw', import: 'default', eager: true }),
).join('\n');
const names = Object.values(parts).flatMap((source) =>
  [...source.matchAll(/^export (?:function|const) ([A-Z]\w+)/gm)].map(([, name]) => name ?? ''),
);

/** Shown by the frame around a page: what stays within reach in a dialog. */
const notShown = ['DialogHead'];

test('every part of ui/ stands on the page, with a heading and an example', () => {
  expect(names.length).toBeGreaterThan(30);
  for (const name of names.filter((one) => !notShown.includes(one))) {
    expect(page, name).toMatch(new RegExp(`<${name}[\\s/>]`));
    expect(page, name).toContain(`name="${name}"`);
  }
});

test('the list of contents names each of them, and nothing that is not there', () => {
  const shown = [...page.matchAll(/<Part name="(\w+)"/g)].map(([, name]) => name);
  const lists = [...page.matchAll(/export const \w+Parts = \[([^\]]+)\]/g)];
  const listed = lists.flatMap(([, list]) => [...(list ?? '').matchAll(/'(\w+)'/g)]);
  expect(listed.map(([, name]) => name)).toEqual([...new Set(listed.map(([, name]) => name))]);
  expect(listed.map(([, name]) => name).sort()).toEqual(shown.sort());
});

test('no screen makes a quote, a table, a fold, a field or an empty list of its own', () => {
  const screens = import.meta.glob<string>(['../{gezin,werk,nu,tijdlijn}/**/*.tsx'], {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const made = /<details|className="(?:empty|sheet)\b|<q\b|<textarea|<select|<datalist/;
  for (const [file, source] of Object.entries(screens)) expect(source, file).not.toMatch(made);
});

test('its words stand in both languages, in the tone of the rest', () => {
  const same = Object.entries(words).filter(([, { nl, en }]) => nl === en);
  expect(same.map(([id]) => id)).toEqual(['open']);
  for (const [id, { nl, en }] of Object.entries(words)) {
    expect(nl.trim() && en.trim(), id).not.toBe('');
    expect(nl, id).not.toMatch(/\b(je|jij|jou|jouw|cliënt|casus|ongeldig)\b/i);
  }
});
