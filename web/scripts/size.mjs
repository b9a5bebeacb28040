// Measures dist/ as it goes over the line: script, style and fonts, gzipped (fonts as they are).
// The first page may weigh 90 kB, whether that is the login page, a worker's list of work or what
// happens now; each further page 45 kB; no later part over 15 kB.
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
// What the page of this name needs beside the first: its script with all that it imports, and the
// styles that carry the name of one of those.
const scriptsOf = (name, found = new Set()) => {
  const file = files.find((one) => one.startsWith(`${name}-`) && one.endsWith('.js'));
  const open = file ? [file] : [];
  for (let next = open.pop(); next; next = open.pop()) {
    if (found.has(next) || first.includes(`assets/${next}`)) continue;
    found.add(next);
    const code = readFileSync(join(dist, 'assets', next), 'utf8');
    for (const [, other] of code.matchAll(/from\s*"\.\/([^"]+\.js)"/g)) open.push(other);
  }
  return [...found];
};
const partsOf = (...names) => {
  const scripts = names.flatMap((name) => scriptsOf(name));
  const stems = scripts.map((file) => file.slice(0, file.lastIndexOf('-', file.length - 12)));
  const styles = files.filter(
    (file) => file.endsWith('.css') && stems.some((stem) => file.startsWith(`${stem}-`)),
  );
  return [...new Set([...scripts, ...styles])].map((file) => `assets/${file}`);
};
const pages = {
  work: partsOf('Werk'),
  now: partsOf('Nu'),
  family: partsOf('DossierPage', 'nl-gezin'),
  kit: partsOf('KitPage', 'nl-gezin'),
  timeline: partsOf('TimelineTab', 'DossierPage', 'nl-gezin'),
  bars: partsOf('Bars', 'TimelineTab', 'DossierPage', 'nl-gezin'),
};
const later = files
  .filter((file) => file.endsWith('.js'))
  .map((file) => `assets/${file}`)
  .filter((path) => !first.includes(path));

const sum = (paths) => paths.reduce((total, path) => total + weigh(path), 0);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const checks = [
  ['first page', sum(first), 90_000],
  ['first page, list of work', sum([...first, ...pages.work]), 90_000],
  ['first page, what happens now', sum([...first, ...pages.now]), 90_000],
  ['further: page of a family', sum(pages.family), 45_000],
  ['further: timeline of a family', sum(pages.timeline), 45_000],
  ['further: timeline on a wide screen', sum(pages.bars), 45_000],
  ['further: all parts', sum(pages.kit), 45_000],
  ...later.map((path) => [path.replace('assets/', 'later: '), weigh(path), 15_000]),
];
for (const path of first) console.log(`${kB(weigh(path)).padStart(10)}  ${path}`);
let failed = 0;
for (const [name, bytes, most] of checks) {
  const isFine = bytes <= most;
  if (!isFine) failed += 1;
  console.log(`${isFine ? 'ok  ' : 'FAIL'} ${name}: ${kB(bytes)} of ${kB(most)}`);
}
const isWhole = Object.values(pages).every((paths) => paths.length > 0);
if (first.length < 4 || !isWhole) {
  console.log('FAIL dist/ does not hold what is measured here');
  failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
