// npm run e2e: the built client, in Debian's Chromium, on the real server. See README.md.
import { launch } from './browser.mjs';
import { check, counts, expect } from './check.mjs';
import { contact } from './contact.mjs';
import { dossier } from './dossier.mjs';
import { login, outsider } from './login.mjs';
import { looks } from './looks.mjs';
import { startServer } from './server.mjs';
import { travel } from './travel.mjs';

const server = await startServer();
console.log(`server: ${server.name}`);
const browser = await launch();
try {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  page.setDefaultTimeout(10_000);
  const complaints = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  const tools = { page, address: server.address };
  await login(tools);
  await dossier(tools);
  await travel(tools);
  await looks(tools);
  await contact(tools);
  await outsider(tools);
  await check(page, 'the console stays empty, also under the strict CSP', async () => {
    // The browser itself notes every answer that is a refusal; those are asked for here.
    const asked = /Failed to load resource: .*(401|404|412|500|ERR_FAILED)/;
    const rest = complaints.filter((text) => !asked.test(text));
    expect(rest.length === 0, rest.join('\n'));
  });
} catch (error) {
  counts.failed += 1;
  console.log(`FAIL  the run itself: ${error.stack}`);
} finally {
  await browser.stop();
  server.stop();
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);
