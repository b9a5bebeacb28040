import { check, expect, picture } from './check.mjs';
import { eachSize, logIn } from './login.mjs';

const heading = (page, name) => page.getByRole('heading', { level: 1, name }).waitFor();

/** What goes wrong is told in words, with a way on. */
export async function trouble({ page, address }) {
  const familyUrl = page.url();
  await check(page, 'no connection has its own page, with a way to try again', async () => {
    await page.route('**/v1/gezinnen', (route) => route.abort());
    await page.goto(`${address}/gezinnen`);
    await heading(page, 'Er is geen verbinding.');
    await page.unroute('**/v1/gezinnen');
    await page.getByRole('button', { name: 'Probeer het nog eens' }).click();
    await page.waitForSelector('.families');
  });
  await check(page, 'so has a fault of the server', async () => {
    await page.route('**/v1/gezinnen', (route) => route.fulfill({ status: 500, body: '' }));
    await page.goto(`${address}/gezinnen`);
    await heading(page, 'Er ging bij ons iets mis.');
    expect(!/\b500\b/.test(await page.locator('main').innerText()), 'a code on the page');
  });
  await picture(page, 'server-error');
  await eachSize(page, 'server error');
  await page.unroute('**/v1/gezinnen');
  await page.goto(familyUrl);
  await page.waitForSelector('.fact');
  await check(page, 'an expired session is told, and logging in leads back here', async () => {
    await page.getByRole('button', { name: 'Terugkijken in de tijd' }).click();
    await page.fill('#travel-was', '1-12-2019');
    // It just asked whether all is as it was, and does not find out by itself before the button.
    await page.waitForResponse(/\/stand$/);
    await page.context().clearCookies({ name: 'naast-sessie' });
    await page.getByRole('button', { name: 'Toon' }).click();
    await heading(page, 'Naast is uitgelogd.');
    expect(!(await page.locator('main').innerText()).includes('Ruud'), 'the family still shows');
  });
  await picture(page, 'expired');
  await eachSize(page, 'expired session');
  await check(page, 'after logging in again the same page is there', async () => {
    await page.getByRole('button', { name: 'Log weer in' }).click();
    await page.waitForSelector('.person');
    await logIn(page, 'Joris Bakker');
    await page.getByText('U kijkt terug naar 1 december 2019.').waitFor();
  });
  await check(page, 'a form keeps its text when the session expired, and can be sent', async () => {
    await page.goto(familyUrl);
    await page.getByRole('button', { name: 'Contact vastleggen' }).click();
    const dialog = page.locator('dialog[open]');
    await dialog.getByRole('checkbox', { name: 'Moeder', exact: true }).check();
    await dialog.getByRole('combobox').selectOption('telefoon');
    await dialog.getByRole('textbox', { name: 'Wat is er besproken?' }).fill('Gebeld met moeder.');
    await page.context().clearCookies({ name: 'naast-sessie' });
    await dialog.getByRole('button', { name: 'Vastleggen', exact: true }).click();
    await dialog.getByText('Daarom bent u uitgelogd.').waitFor();
    const [other] = await Promise.all([
      page.context().waitForEvent('page'),
      dialog.getByRole('link', { name: 'Log weer in (nieuw venster)' }).click(),
    ]);
    await logIn(other, 'Samira Haddad');
    await dialog.getByRole('button', { name: 'Vastleggen', exact: true }).click();
    // Never in somebody else's name.
    await page.waitForTimeout(500);
    expect((await dialog.count()) === 1, 'recorded in the name of somebody else');
    await other.getByRole('button', { name: 'Uitloggen' }).click();
    await other.waitForSelector('.person');
    await logIn(other, 'Joris Bakker');
    await other.close();
    await dialog.getByRole('button', { name: 'Vastleggen', exact: true }).click();
    await page.getByText('Het contact is vastgelegd.').waitFor();
  });
}
