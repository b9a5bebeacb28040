// npm run slow: how long until a page can be used on a slow telephone and a slow line. Not in CI:
// the numbers are those of this machine. What is measured and what came out: docs/web-snelheid.md.
import { createServer } from 'node:http';
import { loadavg } from 'node:os';
import { launch } from '../e2e/browser.mjs';
import { startServer } from '../e2e/server.mjs';
import { pages } from './pages.mjs';
import { watch } from './watch.mjs';

/** A middling telephone on the line that is usual to measure with: "slow 4G". */
const line = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slower = Number(process.env.SLOWER ?? 4);
const rounds = Number(process.argv[2] ?? 5);
const startingMs = 2500;
const [goal, most] = [1200, 2000];

/** Numbers of one visit with an empty cache: milliseconds, bytes over the line and requests. */
async function visit(address, person, { path, content, click, effect }) {
  const browser = await launch();
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  try {
    let url = address + path;
    if (person) url = address + (await logIn(page, address, person, path));
    await page.setViewportSize({ width: 390, height: 844 });
    // A browser that has just started has both cores at work for a while: that is not the page.
    await new Promise((resolve) => setTimeout(resolve, startingMs));
    const devtools = await browser.context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', { offline: false, ...line });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    let bytes = 0;
    const asked = [];
    devtools.on('Network.loadingFinished', (part) => {
      bytes += part.encodedDataLength;
    });
    devtools.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
    await page.addInitScript(watch, { content, click });
    await devtools.send('Runtime.enable');
    await devtools.send('Runtime.addBinding', { name: 'naastUsable' });
    const told = hear(devtools, 'naastUsable');
    await page.goto(url, { waitUntil: 'commit' });
    const times = await told;
    const entries = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((e) => ({
        name: e.name.replace(location.origin, ''),
        from: Math.round(e.startTime),
        until: Math.round(e.responseEnd),
      })),
    );
    const until = { bytes, requests: asked.length };
    if (effect) await page.locator(effect).first().waitFor({ timeout: 15_000 });
    return { ...times, ...until, entries };
  } finally {
    await browser.stop();
  }
}

/**
 * What the page says by a function of this name. Asking it, as a test does, puts 300 kB of script
 * of the driver into the page: a quarter of a second of what is measured.
 */
function hear(devtools, name) {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error('the page cannot be used after 30 seconds'));
    const timer = setTimeout(late, 30_000);
    devtools.on('Runtime.bindingCalled', ({ name: called, payload }) => {
      if (called !== name) return;
      clearTimeout(timer);
      resolve(JSON.parse(payload));
    });
  });
}

/** Logs in without a page, so that nothing of it is kept. Returns: the path with a family in it. */
async function logIn(page, address, name, path) {
  const api = page.context().request;
  const { demoPersonen } = await (await api.get(`${address}/v1/demo-personen`)).json();
  const person = demoPersonen.find(({ naam }) => naam === name);
  const answer = await api.post(`${address}/v1/sessies`, { data: { demoPersoon: person.id } });
  if (!answer.ok()) throw new Error(`logging in as ${name}: ${answer.status()}`);
  if (!path.includes(':gezin')) return path;
  const { gezinnen } = await (await api.get(`${address}/v1/gezinnen`)).json();
  return path.replace(':gezin', gezinnen[0].id);
}

/** As many bytes of plain HTML: what the line alone takes. */
async function startYardstick() {
  const server = createServer((request, response) => {
    const bytes = Number(new URL(request.url, 'http://localhost').searchParams.get('bytes') ?? 0);
    const head = '<!doctype html><html lang="nl"><title>Maat</title><main><h1>Maat</h1><p>';
    const tail = '</p><button class="end">Eind</button></main></html>';
    const filling = Math.max(0, bytes - head.length - tail.length - 200);
    response.setHeader('Content-Type', 'text/html');
    response.end(head + 'naast '.repeat(Math.ceil(filling / 6)).slice(0, filling) + tail);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  return { address, stop: () => server.close() };
}

const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const spread = (numbers) => `${Math.min(...numbers)}–${Math.max(...numbers)}`;

const server = await startServer();
const yardstick = await startYardstick();
let failed = 0;
console.log(`CPU ${slower} times slower, 1.6 Mbit/s down, 0.75 up, 150 ms for each request,`);
console.log(`390 x 844, empty cache, ${rounds} rounds; load of this machine ${loadavg()[0]}\n`);
console.log(
  '| page | heading, ms | usable, ms | spread | kB | requests | as many bytes without script, ms |',
);
console.log('|---|---|---|---|---|---|---|');
try {
  for (const one of pages) {
    const visits = [];
    const plain = [];
    for (let round = 0; round < rounds; round += 1) {
      const found = await visit(server.address, one.person, one);
      visits.push(found);
      const path = `/?bytes=${Math.round(found.bytes)}`;
      plain.push(await visit(yardstick.address, null, { path, content: '.end', click: '.end' }));
    }
    const times = visits.map(({ usable }) => usable);
    const name = `${one.name}${middle(times) > most ? ' (too slow)' : ''}`;
    if (middle(times) > most) failed += 1;
    const kB = (middle(visits.map(({ bytes }) => bytes)) / 1000).toFixed(0);
    const requests = middle(visits.map((found) => found.requests));
    const bare = middle(plain.map(({ usable }) => usable));
    const shown = middle(visits.map(({ heading }) => heading));
    console.log(
      `| ${[name, shown, middle(times), spread(times), kB, requests, bare].join(' | ')} |`,
    );
    if (process.env.WATERFALL) {
      const { entries, heading, shown, usable } = visits[0];
      console.log(`      heading ${heading}, content ${shown}, click ${usable}`);
      for (const { name: file, from, until } of entries) {
        console.log(`      ${String(from).padStart(5)} – ${String(until).padStart(5)}  ${file}`);
      }
    }
  }
} finally {
  yardstick.stop();
  await server.stop();
}
console.log(
  `\ngoal ${goal} ms, at most ${most} ms: ${failed === 0 ? 'kept' : `${failed} too slow`}`,
);
process.exit(failed === 0 ? 0 : 1);
