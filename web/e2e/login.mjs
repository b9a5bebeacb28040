import { check, expect, expectNoSidewaysScroll, expectNoViolations, picture } from './check.mjs';

export async function openFamily(page) {
  await page.getByRole('link', { name: /Ruud en Raymond/ }).click();
  await page.waitForSelector('.fact');
  await page.evaluate(() => document.fonts.ready);
}

export async function inBothLooks(page, run) {
  for (const colorScheme of ['dark', 'light']) {
    await page.emulateMedia({ colorScheme });
    await run(colorScheme);
  }
}

export async function eachSize(page, name) {
  for (const [width, height] of [
    [390, 844],
    [1440, 1000],
  ]) {
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(250);
    await inBothLooks(page, (scheme) =>
      check(page, `${name}: axe finds nothing at ${width} px, ${scheme}`, () =>
        expectNoViolations(page),
      ),
    );
  }
  await page.setViewportSize({ width: 320, height: 700 });
  await page.waitForTimeout(250);
  await check(page, `${name}: no sideways scroll at 320 px`, () => expectNoSidewaysScroll(page));
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.waitForTimeout(250);
}

export async function login({ page, address }) {
  await page.goto(address);
  await page.waitForSelector('.person');
  await eachSize(page, 'log in');
  await picture(page, 'login');
  await check(page, 'log in as a made-up person', async () => {
    await page.getByRole('button', { name: /Joris Bakker/ }).click();
    await page.waitForSelector('.families');
    expect((await page.title()) === 'Gezinnen – Naast', await page.title());
  });
  await check(page, 'the list shows the family, its children, lead and open warnings', async () => {
    const row = await page.locator('.families tbody tr').first().innerText();
    for (const word of ['Ruud', 'Raymond', 'Joris Bakker'])
      expect(row.includes(word), `${word}: ${row}`);
    expect(/\d (signaal|signalen|waarschuwing|escalatie)|Geen/.test(row), row);
    expect(!/\d{4}-\d{2}-\d{2}/.test(row), row);
  });
  await eachSize(page, 'list');
  await picture(page, 'list');
  await check(page, 'the skip link is the first stop and leads to the content', async () => {
    await page.reload();
    await page.waitForSelector('.families');
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.textContent);
    expect(text === 'Naar de inhoud', `first stop: ${text}`);
    await page.keyboard.press('Enter');
    const id = await page.evaluate(() => document.activeElement?.id);
    expect(id === 'inhoud', `focus on ${id}`);
  });
  await check(
    page,
    'after a navigation focus is on the h1, and the title has no family name',
    async () => {
      await openFamily(page);
      const focused = await page.evaluate(() => [
        document.activeElement?.tagName,
        document.activeElement?.textContent,
      ]);
      expect(focused[0] === 'H1' && /Ruud/.test(focused[1]), `focus on ${focused}`);
      expect((await page.title()) === 'Gezin – Naast', await page.title());
    },
  );
}

/** Somebody who works with no family: an empty list, and "not found" on a known address. */
export async function outsider({ page, address }) {
  const familyUrl = new URL(page.url()).pathname;
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await page.waitForSelector('.person');
  const names = await page.locator('.person-name').allInnerTexts();
  await check(page, 'an outsider sees an empty list', async () => {
    for (const name of names.filter((n) => n !== 'Joris Bakker')) {
      await page.getByRole('button', { name: new RegExp(name) }).click();
      await page.waitForSelector('.families, .empty');
      if ((await page.locator('.empty').count()) > 0) return;
      await page.getByRole('button', { name: 'Uitloggen' }).click();
      await page.waitForSelector('.person');
    }
    throw new Error('every made-up person sees a family');
  });
  await picture(page, 'empty');
  await check(page, 'and the page of a family does not exist for them', async () => {
    await page.goto(address + familyUrl);
    await page
      .getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet (meer).' })
      .waitFor();
    expect(!(await page.locator('main').innerText()).includes('Ruud'), 'the name shows');
  });
  await picture(page, 'not-found');
  await eachSize(page, 'not found');
  await check(page, 'no connection has its own page, with a way to try again', async () => {
    await page.route('**/v1/gezinnen', (route) => route.abort());
    await page.goto(`${address}/gezinnen`);
    await page.getByRole('heading', { level: 1, name: 'U bent niet verbonden.' }).waitFor();
    await page.unroute('**/v1/gezinnen');
    await page.getByRole('button', { name: 'Probeer het nog eens' }).click();
    await page.waitForSelector('.empty');
  });
  await check(page, 'so has a fault of the server', async () => {
    await page.route('**/v1/gezinnen', (route) => route.fulfill({ status: 500, body: '' }));
    await page.goto(`${address}/gezinnen`);
    await page.getByRole('heading', { level: 1, name: 'Er ging bij ons iets mis.' }).waitFor();
    await page.unroute('**/v1/gezinnen');
  });
  await check(page, 'without made-up persons the login page says that it comes later', async () => {
    await page.goto(`${address}/gezinnen`);
    await page.route('**/v1/demo-personen', (route) =>
      route.fulfill({
        status: 404,
        contentType: 'application/problem+json',
        body: '{"title":"","status":404}',
      }),
    );
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.getByText('Inloggen kan hier nog niet.').waitFor();
    await page.unroute('**/v1/demo-personen');
  });
}
