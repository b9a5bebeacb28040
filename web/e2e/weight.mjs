import { gzipSync } from 'node:zlib';
import { check, expect } from './check.mjs';

const most = 90_000;

/** What a phone fetches before it can show anything, as the server sends it under its CSP. */
export async function firstPage({ page, address }) {
  const answers = [];
  page.on('response', (answer) => answers.push(answer));
  const first = await page.goto(address);
  await page.waitForSelector('.person');
  // The font is asked for once there is something to read.
  await page.waitForSelector('html.has-font');
  page.removeAllListeners('response');
  await check(page, 'the server sends the strict CSP', async () => {
    const csp = first.headers()['content-security-policy'] ?? '';
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(csp.includes(part), `${part} is not in ${csp}`);
    }
    expect(!csp.includes('unsafe'), csp);
  });
  const parts = { document: 0, script: 0, stylesheet: 0, font: 0 };
  for (const answer of answers) {
    const type = answer.request().resourceType();
    if (!(type in parts)) continue;
    const body = await answer.body();
    parts[type] += type === 'font' ? body.length : gzipSync(body, { level: 9 }).length;
  }
  const total = Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const told = Object.entries(parts).map(([type, bytes]) => `${type} ${kB(bytes)}`);
  await check(
    page,
    `the first page weighs ${kB(total)} of ${kB(most)} (${told.join(', ')})`,
    () => {
      expect(total <= most, 'too heavy');
      expect(parts.script > 0 && parts.stylesheet > 0 && parts.font > 0, 'not all was measured');
    },
  );
}
