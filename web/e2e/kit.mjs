import { check, expect, expectFocus, expectQuiet, picture } from './check.mjs';
import { hands } from './keyboard.mjs';
import { eachSize, inBothLooks, logIn, logOut } from './login.mjs';

/** The page of all parts, in the practice environment only. */
export async function kit({ page, address }) {
  await page.goto(address);
  await page.waitForSelector('.person');
  await logIn(page, 'Joris Bakker');
  await page.goto(`${address}/kit`);
  await page.waitForSelector('.kit');
  await check(page, 'all parts: each has its heading, and stands in the contents', async () => {
    const heads = await page.locator('.kit-part h3').allInnerTexts();
    const listed = await page.locator('.kit-contents a').allInnerTexts();
    expect(heads.length > 30, `${heads.length} parts`);
    expect([...heads].sort().join() === [...listed].sort().join(), `${heads} / ${listed}`);
    const states = await page
      .locator('.kit-part')
      .evaluateAll((all) =>
        all.filter((one) => one.querySelector('.kit-state') === null).map((one) => one.id),
      );
    expect(states.length === 0, `without an example: ${states}`);
  });
  await check(page, 'all parts: no id stands twice', async () => {
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    });
    expect(twice.length === 0, twice.join());
  });
  await picture(page, 'kit', true);
  await eachSize(page, 'all parts');
  await page.setViewportSize({ width: 390, height: 844 });
  await inBothLooks(page, (scheme) => picture(page, `kit-phone-${scheme}`, true));
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture(page, 'kit-dark', true);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await picture(page, 'kit-forced', true);
  await page.emulateMedia({ forcedColors: 'none' });
  await walk(page, address);
  await check(page, 'all parts: in English too', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'All parts' }).waitFor();
    const text = await page.locator('main').innerText();
    for (const dutch of ['Toetsenbord', 'met een fout', 'Bijvoorbeeld', 'Dossier', 'dagen'])
      expect(!text.includes(dutch), `"${dutch}" on the English page`);
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await page.getByRole('heading', { level: 1, name: 'Alle onderdelen' }).waitFor();
  });
  await check(
    page,
    'all parts: outside the practice environment there is no such page',
    async () => {
      await page.route('**/v1/sessies/huidige', async (route) => {
        const answer = await route.fetch();
        const json = { ...(await answer.json()), oefenomgeving: false };
        await route.fulfill({ response: answer, json });
      });
      await page.goto(`${address}/kit`);
      await page.getByRole('heading', { name: 'Deze pagina bestaat niet (meer).' }).waitFor();
      await page.unroute('**/v1/sessies/huidige');
      await page.goto(`${address}/kit`);
      await page.waitForSelector('.kit');
      expectQuiet();
    },
  );
  await logOut(page);
}

/** From the first stop to the last with the keyboard alone. */
async function walk(page, address) {
  const { tabTo } = hands(page);
  await page.goto(`${address}/kit`);
  await page.waitForSelector('.kit');
  await check(page, 'all parts, keyboard only: the contents lead to a part', async () => {
    await tabTo(/^A Dialog/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/#Dialog$/);
    await tabTo(/^BUTTON Open het venster/);
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    await expectFocus(page, 'h2', 'Stichting');
    await page.keyboard.press('Escape');
    await expectFocus(page, 'button', 'Open het venster');
  });
  await check(
    page,
    'all parts, keyboard only: fields can be filled in, errors followed',
    async () => {
      await tabTo(/^INPUT Naam van de aanbieder/);
      await page.keyboard.type('Het Getij');
      await tabTo(/^SELECT Hoe ging het contact/);
      await page.keyboard.press('ArrowDown');
      await tabTo(/^INPUT Een verzonnen kind/);
      await page.keyboard.press('Space');
      await tabTo(/^BUTTON Toon de fout/);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
      await tabTo(/^A 31 februari/);
      await page.keyboard.press('Enter');
      await expectFocus(page, '#kit-day-error');
    },
  );
  await check(
    page,
    'all parts, keyboard only: nothing holds the focus, all is ringed',
    async () => {
      await page.goto(`${address}/kit`);
      await page.waitForSelector('.kit');
      let stops = 0;
      for (; stops < 250; stops += 1) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const e = document.activeElement;
          const shown = e?.closest('.choice label') ?? e;
          return {
            isOut: e === document.body || e === null,
            what: `${e?.tagName} ${e?.id} ${e?.textContent?.slice(0, 30)}`,
            isRinged: shown ? getComputedStyle(shown).outlineStyle !== 'none' : false,
          };
        });
        if (at.isOut) break;
        expect(at.isRinged, `no ring around ${at.what}`);
      }
      expect(stops > 70 && stops < 250, `${stops} stops`);
    },
  );
}
