import { check, expect, picture } from './check.mjs';
import { eachSize, logIn, logOut, openFamily } from './login.mjs';

const mainText = (page) => page.locator('main').innerText();

/** The same family for who sees less of it: what is not theirs is not there. */
export async function sight({ page, address }) {
  await page.goto(address);
  await page.waitForSelector('.person');
  await logIn(page, 'Samira Haddad');
  await openFamily(page);
  await check(page, 'the guardian is told that there is more, and whom to ask', async () => {
    const text = await page.locator('.not-seen').innerText();
    expect(/hulp: na te vragen bij /.test(text), text);
    const facts = await page.locator('.facts').innerText();
    expect(/Geen hulp in beeld, voor zover u ziet/.test(facts), facts);
  });
  await picture(page, 'guardian');
  await eachSize(page, 'family of the guardian');
  await logOut(page);

  for (const [name, file] of [
    ['De moeder van Ruud', 'mother'],
    ['Ruud', 'youngster'],
  ]) {
    await page.goto(address);
    await page.waitForSelector('.person');
    await logIn(page, name);
    await openFamily(page);
    await check(page, `${name} reads and records nothing`, async () => {
      expect((await page.getByRole('button', { name: 'Contact vastleggen' }).count()) === 0, 'may');
      expect((await mainText(page)).includes('Joris Bakker'), 'no coordinator');
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForTimeout(250);
    await picture(page, file);
    await page.setViewportSize({ width: 1440, height: 1000 });
    await eachSize(page, `family of ${file}`);
    await logOut(page);
  }
}
