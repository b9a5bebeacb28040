// What a colleague records shows by itself within seconds, and takes nothing away that is typed.

import { launch } from './browser.mjs';
import { check, expect, expectNoViolations, listen, picture } from './check.mjs';
import { dialogOf } from './forms.mjs';
import { logIn, logOut, openFamily, openTab } from './login.mjs';

const patience = { timeout: 12_000 };
const ofFamily = /\/v1\/gezinnen\/[\w-]+$/;
const ofStand = /\/v1\/gezinnen\/[\w-]+\/stand$/;

/** Until it is stopped: whether what is asked at this address says that nobody asked for it. */
function listenTo(page, address) {
  const said = [];
  const note = (request) => {
    if (address.test(request.url())) said.push(request.headers()['x-vanzelf'] ?? 'nee');
  };
  page.on('request', note);
  return { said, stop: () => page.off('request', note) };
}

const failing = (page) =>
  page.waitForEvent('requestfailed', {
    predicate: (request) => ofFamily.test(request.url()),
    timeout: 20_000,
  });

async function start(page, address, who) {
  await page.goto(address);
  await page.waitForSelector('.person');
  await logIn(page, who);
  await openFamily(page);
}

/** As somebody else in another browser: a contact of today with Ruud, said in these words. */
async function record(page, words) {
  await page.getByRole('button', { name: 'Contact vastleggen' }).click();
  const dialog = dialogOf(page);
  await dialog.getByRole('checkbox', { name: 'Ruud', exact: true }).check();
  await dialog.getByRole('combobox').selectOption('huisbezoek');
  await dialog.getByLabel('Wat is er besproken?').fill(words);
  await dialog.getByRole('button', { name: 'Vastleggen', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Whose access ends keeps what is typed until the form goes, and then sees the family no more. */
async function endOfAccess(page) {
  const refuse = (route) => route.fulfill({ status: 404, body: '' });
  await check(page, 'live: access that ends takes the page away, after the form', async () => {
    for (const way of ['Niet vastleggen', 'Escape']) {
      await page.getByRole('button', { name: 'Contact vastleggen' }).click();
      const words = dialogOf(page).getByLabel('Wat is er besproken?');
      await words.fill('Half af');
      const refused = page.waitForResponse(
        (answer) => ofStand.test(answer.url()) && answer.status() === 404,
        patience,
      );
      await page.route(ofFamily, refuse);
      await page.route(ofStand, refuse);
      try {
        await (await refused).finished();
        expect((await words.inputValue()) === 'Half af', await words.inputValue());
        if (way === 'Escape') await page.keyboard.press('Escape');
        else await dialogOf(page).getByRole('button', { name: way }).click();
        await page.getByRole('heading', { name: 'Deze pagina bestaat niet (meer).' }).waitFor();
        expect(!/Ruud/.test(await page.locator('main').innerText()), 'the family still shows');
      } finally {
        await page.unroute(ofFamily);
        await page.unroute(ofStand);
      }
      await page.reload();
      await page.waitForSelector('.over');
    }
  });
}

/** Who is chosen in a list and then goes: the list shows it, and nobody is sent. */
async function workerWhoGoes(page, colleague) {
  await openTab(page, 'Plan');
  await page.waitForSelector('.plan');
  const withoutWorkers = async (route) => {
    const answer = await route.fetch();
    const dossier = await answer.json();
    dossier.netwerk.betrokkenen = dossier.netwerk.betrokkenen.map((one) => ({ ...one, nu: false }));
    await route.fulfill({ response: answer, json: dossier });
  };
  await check(page, 'live: a worker who went while a form was open is not sent', async () => {
    await page
      .getByRole('button', { name: /^(Iets anders afspreken|Afspreken wie wat)/ })
      .last()
      .click();
    const dialog = dialogOf(page);
    await dialog.getByLabel('Wat wordt er gedaan?').fill('School bellen');
    await dialog.getByRole('checkbox', { name: 'Ruud', exact: true }).check();
    const worker = dialog.getByLabel('Welke medewerker doet het?');
    await worker.selectOption({ index: 1 });
    await page.route(ofFamily, withoutWorkers);
    try {
      await record(colleague, 'Een vierde gesprek.');
      await worker
        .locator('option')
        .nth(1)
        .waitFor({ state: 'detached', ...patience });
      expect((await worker.inputValue()) === '', await worker.inputValue());
      const sent = page.waitForRequest((request) => request.url().endsWith('/acties'), patience);
      const button = dialog.getByRole('button', { name: 'Vastleggen', exact: true });
      await page.route(/\/acties$/, (route) => route.fulfill({ status: 500, body: '' }));
      await button.click();
      const body = (await sent).postDataJSON();
      expect(body.personen.join() === 'ruud' && !('medewerker' in body), JSON.stringify(body));
    } finally {
      await page.unroute(ofFamily);
      await page.unroute(/\/acties$/);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
}

export async function live({ page, address }) {
  const other = await launch();
  const colleague = other.context.pages()[0] ?? (await other.context.newPage());
  listen(colleague);
  const byItself = [];
  const opened = listenTo(page, ofFamily);
  await start(page, address, 'Joris Bakker');
  opened.stop();
  await start(colleague, address, 'Samira Haddad');
  await check(page, 'live: nothing moves while nothing is recorded', async () => {
    await page.waitForTimeout(5_000);
    expect((await page.getByText(/^Bijgewerkt om/).count()) === 0, 'it says it was');
  });
  await check(page, 'live: what a colleague records shows by itself', async () => {
    await openTab(page, 'Overzicht');
    await page.waitForSelector('.over');
    const before = await page.locator('.over').innerText();
    const stands = listenTo(page, ofStand);
    const families = listenTo(page, ofFamily);
    await record(colleague, 'Rustig gesprek bij de voordeur.');
    await page.getByText(/^Bijgewerkt om \d\d:\d\d/).waitFor(patience);
    const after = await page.locator('.over').innerText();
    expect(after !== before && after.includes('12 september 2022'), after);
    stands.stop();
    families.stop();
    byItself.push(...stands.said, ...families.said);
    expect(stands.said.length > 0 && families.said.length > 0, 'it asked nothing');
  });
  await check(page, 'live: what a page asks by itself says so, a click does not', async () => {
    const all = (said, what) => said.length > 0 && said.every((one) => one === what);
    expect(all(byItself, 'ja'), `by itself: ${byItself}`);
    expect(all(opened.said, 'nee'), `by a click: ${opened.said}`);
  });
  await check(page, 'live: while one types, it stays, and it is told', async () => {
    await page.getByRole('button', { name: 'Contact vastleggen' }).click();
    const words = dialogOf(page).getByLabel('Wat is er besproken?');
    await words.fill('Half af');
    await record(colleague, 'Nog een gesprek.');
    await dialogOf(page).getByText('Iemand anders heeft net iets aangepast').waitFor(patience);
    expect((await words.inputValue()) === 'Half af', await words.inputValue());
    const focused = await words.evaluate((field) => field === document.activeElement);
    expect(focused, 'the focus went away');
    await expectNoViolations(page);
    await picture(page, 'live-form');
  });
  await check(page, 'live: what was written without it is sent only after a look', async () => {
    const dialog = dialogOf(page);
    await dialog.getByRole('checkbox', { name: 'Ruud', exact: true }).check();
    await dialog.getByRole('combobox').selectOption('huisbezoek');
    await dialog.getByRole('button', { name: 'Vastleggen', exact: true }).click();
    await dialog.getByText('Iemand anders heeft dit gezin net ook aangepast.').waitFor(patience);
    await dialog.getByRole('button', { name: 'Vastleggen', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  });
  await check(
    page,
    'live: a page that cannot be brought up to date keeps what is typed',
    async () => {
      await page.getByRole('button', { name: 'Contact vastleggen' }).click();
      const words = dialogOf(page).getByLabel('Wat is er besproken?');
      await words.fill('Half af');
      // What was recorded here just now is seen there first.
      await colleague.reload();
      await colleague.waitForSelector('.fact, .over');
      await page.route(ofFamily, (route) => route.abort());
      try {
        const failed = failing(page);
        failed.catch(() => undefined);
        await record(colleague, 'Een derde gesprek.');
        await failed;
        // It was taken in, and the page asks again.
        await failing(page);
        expect((await words.inputValue()) === 'Half af', await words.inputValue());
      } finally {
        await page.unroute(ofFamily);
      }
      await page.keyboard.press('Escape');
    },
  );
  await workerWhoGoes(page, colleague);
  await openTab(page, 'Overzicht');
  await page.waitForSelector('.over');
  await other.stop();
  await endOfAccess(page);
  await logOut(page);
}
