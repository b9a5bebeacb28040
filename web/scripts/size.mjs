// Measures dist/ as it goes over the line: script, style and fonts, gzipped (fonts as they are).
// The first page may weigh 150 kB; with the page of a family 175 kB; no later part over 90 kB.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const files = readdirSync(join(dist, 'assets'));
const weigh = (path) => {
  const bytes = readFileSync(join(dist, path));
  return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
};
const html = readFileSync(join(dist, 'index.html'), 'utf8');
const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map((match) => match[1]);
// latin-ext comes only with a letter that needs it.
const latin = files
  .filter((file) => /latin-wght-normal.*\.woff2$/.test(file))
  .map((file) => `assets/${file}`);
const first = ['index.html', ...named, ...latin];
const page = files.filter((file) => file.startsWith('DossierPage')).map((file) => `assets/${file}`);
const later = files
  .filter((file) => file.endsWith('.js'))
  .map((file) => `assets/${file}`)
  .filter((path) => !first.includes(path));

const sum = (paths) => paths.reduce((total, path) => total + weigh(path), 0);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const checks = [
  ['first page', sum(first), 150_000],
  ['with the page of a family', sum([...first, ...page]), 175_000],
  ...later.map((path) => [path.replace('assets/', 'later: '), weigh(path), 90_000]),
];
for (const path of [...first, ...page]) console.log(`${kB(weigh(path)).padStart(10)}  ${path}`);
let failed = 0;
for (const [name, bytes, most] of checks) {
  const isFine = bytes <= most;
  if (!isFine) failed += 1;
  console.log(`${isFine ? 'ok  ' : 'FAIL'} ${name}: ${kB(bytes)} of ${kB(most)}`);
}
if (first.length < 4 || page.length < 2) {
  console.log('FAIL dist/ does not hold what is measured here');
  failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
