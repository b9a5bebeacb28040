// npm run e2e: the built client, in Debian's Chromium, on the real server. See README.md.
import { launch } from './browser.mjs';
import { counts, listen } from './check.mjs';
import { contact } from './contact.mjs';
import { dossier } from './dossier.mjs';
import { english } from './english.mjs';
import { family } from './family.mjs';
import { helping } from './helping.mjs';
import { keyboardOnly } from './keyboard.mjs';
import { live } from './live.mjs';
import { login, outsider, persons } from './login.mjs';
import { looks } from './looks.mjs';
import { making } from './making.mjs';
import { narrow, search } from './narrow.mjs';
import { now } from './now.mjs';
import { startServer } from './server.mjs';
import { sight } from './sight.mjs';
import { travel } from './travel.mjs';
import { trouble } from './trouble.mjs';
import { firstPage } from './weight.mjs';
import { twentyFamilies, work } from './work.mjs';

let server;
let browser;
try {
  server = await startServer();
  browser = await launch();
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  page.setDefaultTimeout(10_000);
  listen(page);
  const tools = { page, address: server.address };
  await firstPage(tools);
  await persons(tools);
  await work(tools);
  await twentyFamilies(tools);
  await family(tools);
  await now(tools);
  await sight(tools);
  await login(tools);
  await dossier(tools);
  await travel(tools);
  await looks(tools);
  await contact(tools);
  await english(tools);
  await keyboardOnly(tools);
  await trouble(tools);
  await outsider(tools);
  await narrow(tools);
  await search(tools);
  await making(tools);
  await helping(tools);
  await live(tools);
} catch (error) {
  counts.failed += 1;
  console.log(`FAIL  the run itself: ${error.stack}`);
} finally {
  await browser?.stop();
  await server?.stop();
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);
