import { check, expect } from './check.mjs';
import { logIn } from './login.mjs';

// Words that stand on the Dutch pages; names of people and organisations stay as they are.
const dutch =
  /\b(gezinnen|gezin weet|uw|u ziet|regisseur|signalering|kies|vandaag|naar de|hulp nodig)\b/i;

/** Every page once in English: nothing on it is left in Dutch. */
export async function english({ page, address }) {
  const familyUrl = page.url();
  const expectEnglish = async (where = 'body') => {
    const text = await page.locator(where).innerText();
    const found = dutch.exec(text);
    expect(!found, `"${found?.[0]}" in ${text.slice(Math.max(0, (found?.index ?? 0) - 60))}`);
    // The title of index.html is that of no page yet.
    await page.waitForFunction(() => document.title.endsWith(' – Naast'));
    expect(!dutch.test(await page.title()), await page.title());
  };
  const heading = (name) => page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await check(page, 'English: the forms', async () => {
    await page.getByRole('button', { name: 'Record a contact' }).click();
    await page.locator('dialog').getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByText('3 things are not right yet').waitFor();
    await expectEnglish('dialog');
    await page.keyboard.press('Escape');
  });
  await check(page, 'English: the panel of the gap', async () => {
    await page.locator('.bar.look-geen_hulp').first().click();
    await page.getByText('Warnings in this time').waitFor();
    await expectEnglish('.panel');
  });
  await check(page, 'English: the tabs of the family', async () => {
    const id = new URL(familyUrl).pathname.split('/')[2];
    for (const [tab, word] of [
      ['', 'Happened last'],
      ['/netwerk', 'Who works with the family'],
      ['/plan', 'There is no plan yet.'],
    ]) {
      await page.goto(`${address}/gezinnen/${id}${tab}`);
      await page.getByText(word).first().waitFor();
      await expectEnglish('.tabs');
      await expectEnglish('.dossier h2 >> nth=0');
    }
  });
  await check(page, 'English: the list of work', async () => {
    await page.goto(`${address}/werk`);
    await heading('My work');
    await page.waitForSelector('.work-table');
    await page.getByRole('button', { name: 'Explain' }).first().click();
    await page.getByRole('button', { name: 'Postpone' }).first().click();
    await page.locator('dialog').getByText('How long can this wait?').waitFor();
    await expectEnglish('dialog form');
    await page.keyboard.press('Escape');
    await expectEnglish('.work-counts');
  });
  await check(page, 'English: the list', async () => {
    await page.goto(`${address}/gezinnen`);
    await heading('Families');
    await page.waitForSelector('.families');
    await expectEnglish('thead');
  });
  await check(page, 'English: a page that is not there', async () => {
    await page.goto(`${address}/elders`);
    await heading('This page does not exist (any more).');
    await expectEnglish();
  });
  await check(page, 'English: a fault of the server, and an expired session', async () => {
    for (const [status, name] of [
      [500, 'Something went wrong on our side.'],
      [401, 'You have been logged out.'],
    ]) {
      await page.route('**/v1/gezinnen', (route) => route.fulfill({ status, body: '' }));
      await page.goto(`${address}/gezinnen`);
      await heading(name);
      await expectEnglish();
      await page.unroute('**/v1/gezinnen');
    }
  });
  await check(page, 'English: the login page', async () => {
    await page.goto(`${address}/gezinnen`);
    await page.getByRole('button', { name: 'Log out' }).click();
    await heading('Who are you today?');
    await expectEnglish('.login-intro');
    await expectEnglish('.bottom');
  });
  await check(page, 'English: the empty list', async () => {
    await page.getByRole('button', { name: /Kees de Boer/ }).click();
    await page.waitForSelector('.empty');
    await expectEnglish('main');
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.waitForSelector('.person');
  });
  await check(page, 'English: what happens now', async () => {
    await page.getByRole('button', { name: /De moeder van Ruud/ }).click();
    await page.waitForSelector('.now-card');
    await heading('What happens now?');
    await expectEnglish('.now');
    await expectEnglish('.bottom');
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.waitForSelector('.person');
  });
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await logIn(page, 'Joris Bakker');
  await page.goto(familyUrl);
  await page.waitForSelector('.fact');
}
