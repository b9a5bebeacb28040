import { expect, test } from 'vitest';
import norms from '../../../norms/normen.toml?raw';
import { sourceInWords } from './source-in-words';

test.each([
  ['S2 p.58, p.61; Uitvoeringsbesluit Wmo 2015; catalogus TRM-01', 'Uitvoeringsbesluit Wmo 2015'],
  ['S3 §4.4, §6.2; catalogus WTL-16', ''],
  ['S2 p.48; catalogus TRM-06; eenheid niet genoemd, hier kalenderdagen', ''],
  ['Jeugdwet art. 3.5', 'Jeugdwet art. 3.5'],
])('what one can look up of a source: %s', (source, words) => {
  expect(sourceInWords(source)).toBe(words);
});

test('no source that is shown holds a mark of our own', () => {
  const all = [...norms.matchAll(/bron = "([^"]+)"/g)].map(([, source]) => source ?? '');
  expect(all.length).toBeGreaterThan(50);
  const shown = all.map(sourceInWords);
  expect(shown.filter(Boolean).length).toBeGreaterThan(0);
  for (const words of shown) expect(words).not.toMatch(/[A-Z]{3}-\d\d|\bS\d\b|catalogus/);
});
