import {
  check,
  expect,
  expectFocus,
  expectNoSidewaysScroll,
  expectNoViolations,
  expectQuiet,
  expectTitle,
  picture,
} from './check.mjs';

/** By the way the page itself offers to whoever is logged in, to the timeline of the family. */
export async function openFamily(page) {
  if ((await page.getByRole('link', { name: 'Gezinnen', exact: true }).count()) > 0) {
    await page.getByRole('link', { name: 'Gezinnen', exact: true }).click();
    await page
      .locator('.families')
      .getByRole('link', { name: /Ruud en Raymond/ })
      .click();
    await openTab(page, 'Tijdlijn');
  } else {
    await page.getByRole('link', { name: 'Wat gebeurt er nu?' }).click();
    await page.getByRole('link', { name: 'Wat er gebeurde' }).click();
  }
  await page.waitForSelector('.fact');
  // The bars are drawn when it is known how wide they may be; on a phone it begins with cards.
  await page.waitForSelector('.bar, .card');
  await page.waitForSelector('html.has-font');
}

export async function openTab(page, name) {
  await page.locator('.tabs').getByRole('link', { name, exact: true }).click();
}

export async function inBothLooks(page, run) {
  for (const colorScheme of ['dark', 'light']) {
    await page.emulateMedia({ colorScheme });
    await run(colorScheme);
  }
}

export async function eachSize(page, name) {
  for (const [width, height] of [
    [320, 700],
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
  await check(page, `${name}: the console is empty, under the strict CSP`, expectQuiet);
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.waitForTimeout(250);
}

export async function logIn(page, name) {
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await page.waitForSelector('.person', { state: 'detached' });
  await page.waitForSelector('main h1');
}

export async function logOut(page) {
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await page.waitForSelector('.person');
}

/** Who sees what: who works with the family or belongs to it sees it, the others see nothing. */
export async function persons({ page, address }) {
  for (const [name, sees] of [
    ['Joris Bakker', 1],
    ['Esther Kok', 1],
    ['Samira Haddad', 1],
    ['Tim Kuipers', 1],
    ['Hanneke Vos', 0],
    ['Kees de Boer', 0],
    ['Mo Yilmaz', 0],
    ['Sanne Dekker', 0],
    ['De moeder van Ruud', 1],
    ['Ruud', 1],
    ['Noor van Dam', 19],
  ]) {
    await check(page, `${name} logs in and sees ${sees} families`, async () => {
      await logIn(page, name);
      await page.goto(`${address}/gezinnen`);
      await page.waitForSelector('.families, .empty');
      const who = await page.locator('.top-person').innerText();
      expect(who.startsWith(name), who);
      const rows = await page.locator('.families tbody tr').count();
      expect(rows === sees, `${rows} families`);
      expect((await page.locator('.empty').count()) === (sees === 0 ? 1 : 0), 'empty state');
      await logOut(page);
    });
  }
  for (const [name, where, title] of [
    ['Joris Bakker', '/nu', 'Mijn werk – Naast'],
    ['De moeder van Ruud', '/werk', 'Wat gebeurt er nu? – Naast'],
  ]) {
    await check(
      page,
      `${name} logs in at ${where} of somebody else: the own first page`,
      async () => {
        await page.goto(`${address}${where}`);
        await logIn(page, name);
        await page.waitForFunction((wanted) => document.title === wanted, title);
        await logOut(page);
      },
    );
  }
  await check(page, 'nobody else is offered', async () => {
    expect((await page.locator('.person').count()) === 11, 'another number of persons');
  });
}

export async function login({ page, address }) {
  await page.goto(address);
  await page.waitForSelector('.person');
  await eachSize(page, 'log in');
  await picture(page, 'login');
  await check(page, 'log in as a made-up person', async () => {
    await logIn(page, 'Joris Bakker');
    await page.waitForSelector('.work');
    await expectTitle(page, 'Mijn werk – Naast');
    await page.getByRole('link', { name: 'Gezinnen', exact: true }).click();
    await page.waitForSelector('.families');
    await expectTitle(page, 'Gezinnen – Naast');
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
    await expectFocus(page, '#inhoud');
  });
  await check(
    page,
    'after a navigation focus is on the h1, and the title has no family name',
    async () => {
      await openFamily(page);
      await expectFocus(page, 'h1', 'Ruud');
      await expectTitle(page, 'Gezin: Tijdlijn – Naast');
    },
  );
}

/** Somebody who works with no family: an empty list, and "not found" on a known address. */
export async function outsider({ page, address }) {
  const familyUrl = new URL(page.url()).pathname;
  await logOut(page);
  await page.goto(address);
  await logIn(page, 'Kees de Boer');
  await check(page, 'an outsider sees an empty list, in words', async () => {
    await page.getByText('U ziet nog geen gezinnen.').waitFor();
  });
  await eachSize(page, 'empty list');
  await picture(page, 'empty');
  await check(page, 'and the page of a family does not exist for them', async () => {
    await page.goto(address + familyUrl);
    await page
      .getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet (meer).' })
      .waitFor();
    expect(!(await page.locator('main').innerText()).includes('Ruud'), 'the name shows');
  });
  await check(page, 'nor any tab of it, nor its plan on paper', async () => {
    const id = familyUrl.split('/')[2];
    const statuses = await page.evaluate(async (family) => {
      const paths = ['', '/plan/afdruk', '/signaleringen', '/tijdlijn'];
      const answers = paths.map((path) => fetch(`/v1/gezinnen/${family}${path}`));
      return (await Promise.all(answers)).map(({ status }) => status);
    }, id);
    expect(
      statuses.every((status) => status === 404),
      statuses.join(),
    );
    for (const tab of ['netwerk', 'plan']) {
      await page.goto(`${address}/gezinnen/${id}/${tab}`);
      await page.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' }).waitFor();
    }
  });
  await picture(page, 'not-found');
  await eachSize(page, 'not found');
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

/** On a phone: who leads, and how it stands, before one scrolls. Leaves the page at that size. */
export async function expectShortInSight(page) {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.waitForSelector('.short');
  await page.evaluate(() => scrollTo(0, 0));
  const names = await page.locator('.short dt').allInnerTexts();
  expect(names.join() === 'Veiligheid,Nu,Wacht of ontbreekt,Verder', names.join());
  const said = await page.locator('.short dd').allInnerTexts();
  expect(
    said.every((text) => text.trim() !== ''),
    said.join(' / '),
  );
  for (const part of ['.family-facts', '.short']) {
    const box = await page.locator(part).boundingBox();
    expect(box.y >= 0 && box.y + box.height <= 844, `${part}: ${JSON.stringify(box)}`);
  }
}
