// npm run e2e: the built client, in Debian's Chromium, on the real server. See README.md.

import { everyForm, recordOther } from './anders.mjs';
import { launch } from './browser.mjs';
import { counts, failed, failures, listen } from './check.mjs';
import { contact } from './contact.mjs';
import { dossier } from './dossier.mjs';
import { early } from './early.mjs';
import { emergency } from './emergency.mjs';
import { english } from './english.mjs';
import { family } from './family.mjs';
import { helping } from './helping.mjs';
import { keyboardOnly } from './keyboard.mjs';
import { kit } from './kit.mjs';
import { live } from './live.mjs';
import { login, outsider, persons } from './login.mjs';
import { looks } from './looks.mjs';
import { making } from './making.mjs';
import { narrow, search } from './narrow.mjs';
import { newcomer } from './newcomer.mjs';
import { now } from './now.mjs';
import { placing } from './placing.mjs';
import { recording } from './recording.mjs';
import { startServer } from './server.mjs';
import { sight } from './sight.mjs';
import { lookTogether } from './together.mjs';
import { travel } from './travel.mjs';
import { trouble } from './trouble.mjs';
import { firstPage } from './weight.mjs';
import { whoSees } from './who-sees.mjs';
import { twentyFamilies, work } from './work.mjs';

// In this order: each begins where the one before it ended.
const walks = {
  firstPage,
  persons,
  newcomer,
  work,
  twentyFamilies,
  family,
  now,
  sight,
  login,
  dossier,
  travel,
  looks,
  contact,
  english,
  keyboardOnly,
  trouble,
  outsider,
  narrow,
  search,
  making,
  helping,
  recording,
  placing,
  lookTogether,
  live,
  emergency,
  whoSees,
  kit,
  early,
  // Last: the family goes to another coordinator and back.
  recordOther,
};
const begin = async ({ page, address }) => {
  await page.goto(address);
  await page.waitForSelector('.person');
};
/** Only when they are named. */
const byHand = { everyForm };
// npm run e2e -- work now: only those, from the login page.
const asked = process.argv.slice(2);
const chosen = asked.length > 0 ? [begin, ...asked.map((name) => walks[name] ?? byHand[name])] : [];
if (chosen.length === 0) chosen.push(...Object.values(walks));

let server;
let browser;
try {
  server = await startServer();
  browser = await launch();
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  page.setDefaultTimeout(10_000);
  listen(page);
  const tools = { page, address: server.address };
  for (const walk of chosen) await walk(tools);
} catch (error) {
  failed('the run itself', error.stack);
} finally {
  await browser?.stop();
  await server?.stop();
}
for (const failure of failures) console.log(failure);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);
