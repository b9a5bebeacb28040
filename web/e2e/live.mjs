// What a colleague records shows by itself within seconds, and takes nothing away that is typed.
import { launch } from './browser.mjs';
import { check, expect, expectNoViolations, listen, picture } from './check.mjs';
import { logIn, logOut, openFamily, openTab } from './login.mjs';

const dialogOf = (page) => page.locator('dialog[open]');
const patience = { timeout: 12_000 };

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

export async function live({ page, address }) {
  const other = await launch();
  const colleague = other.context.pages()[0] ?? (await other.context.newPage());
  listen(colleague);
  await start(page, address, 'Joris Bakker');
  await start(colleague, address, 'Samira Haddad');
  await check(page, 'live: nothing moves while nothing is recorded', async () => {
    await page.waitForTimeout(5_000);
    expect((await page.getByText(/^Bijgewerkt om/).count()) === 0, 'it says it was');
  });
  await check(page, 'live: what a colleague records shows by itself', async () => {
    await openTab(page, 'Overzicht');
    await page.waitForSelector('.over');
    const before = await page.locator('.over').innerText();
    await record(colleague, 'Rustig gesprek bij de voordeur.');
    await page.getByText(/^Bijgewerkt om \d\d:\d\d/).waitFor(patience);
    const after = await page.locator('.over').innerText();
    expect(after !== before && after.includes('12 september 2022'), after);
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
      const failed = page.waitForEvent('requestfailed', { timeout: 20_000 });
      failed.catch(() => undefined);
      await page.route(/\/v1\/gezinnen\/[\w-]+$/, (route) => route.abort());
      try {
        await record(colleague, 'Een derde gesprek.');
        await failed;
        await page.waitForTimeout(1_500);
        expect((await words.inputValue()) === 'Half af', await words.inputValue());
      } finally {
        await page.unroute(/\/v1\/gezinnen\/[\w-]+$/);
      }
      await page.keyboard.press('Escape');
    },
  );
  await other.stop();
  await logOut(page);
}
