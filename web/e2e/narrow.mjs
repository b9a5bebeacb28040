import { check, expect, expectNoViolations, picture } from './check.mjs';
import { eachSize, inBothLooks, logIn, logOut, openFamily } from './login.mjs';

/** The timeline narrowed to less. */
export async function narrow({ page, address }) {
  await page.goto(address);
  await page.waitForSelector('.person');
  await logIn(page, 'Joris Bakker');
  await openFamily(page);
  const rows = () => page.locator('.tl-table tbody tr').count();
  await page.getByText('Tabel', { exact: true }).click();
  const all = await rows();
  const member = page.getByLabel('Gezinslid', { exact: true });
  const kind = page.getByLabel('Soort', { exact: true });
  await check(
    page,
    'the timeline of one member: fewer rows, told, and no name in the address',
    async () => {
      await member.selectOption({ label: 'Ruud' });
      await page.getByText(`van ${all} te zien`).waitFor();
      expect(!/ruud|lid/i.test(page.url()), page.url());
      const some = await rows();
      expect(some > 0 && some < all, `${some} of ${all}`);
      const told = await page.locator('.filter-count').innerText();
      expect(told === `${some} van ${all} te zien`, told);
      const others = await page.locator('.tl-table tbody tr').allInnerTexts();
      expect(
        others.every((row) => /Ruud|gezin/i.test(row)),
        others.find((row) => !/Ruud|gezin/i.test(row)),
      );
    },
  );
  await check(
    page,
    'and of one kind; it stays after loading again, and after going back',
    async () => {
      await kind.selectOption({ label: 'Geen hulp in beeld' });
      await page.waitForURL(/soort=geen_hulp/);
      await page.reload();
      await page.waitForSelector('.filters');
      await page.getByText('Tabel', { exact: true }).click();
      const kinds = await page.locator('.tl-table tbody tr .kind').allInnerTexts();
      expect(
        kinds.length > 0 && kinds.every((text) => text === 'Geen hulp in beeld'),
        kinds.join(),
      );
      await page.goBack();
      await page.waitForURL((url) => !url.search.includes('soort'));
      await page
        .locator('.tl-table tbody tr .kind')
        .filter({ hasNotText: 'Geen hulp in beeld' })
        .first()
        .waitFor();
      expect((await rows()) > kinds.length, 'the step back changed nothing');
    },
  );
  await picture(page, 'narrowed');
  await check(page, 'the bars are narrowed too, and the way back is one button', async () => {
    await page.getByText('Balken', { exact: true }).click();
    await page.waitForSelector('.bar');
    await kind.selectOption({ label: 'Geen hulp in beeld' });
    await page.locator('.bar:not(.look-geen_hulp)').first().waitFor({ state: 'detached' });
    expect(/soort=geen_hulp/.test(page.url()), page.url());
    const looks = await page.locator('.bar').evaluateAll((bars) => bars.map((b) => b.className));
    expect(looks.length > 0 && looks.every((name) => name.includes('geen_hulp')), looks.join());
    await picture(page, 'narrowed-bars');
    await page.getByRole('button', { name: 'Wis filters' }).click();
    await page.waitForSelector('.bar:not(.look-geen_hulp)');
    expect(!page.url().includes('?'), page.url());
    await page.getByText('Tabel', { exact: true }).click();
    expect((await rows()) === all, 'not all is back');
  });
  await member.selectOption({ label: 'Ruud' });
  await check(page, 'with one member chosen the others have no row', async () => {
    await page.getByText('Balken', { exact: true }).click();
    await page.waitForSelector('.bar');
    const heads = (await page.locator('.lane-head').allInnerTexts()).join(' | ');
    expect(/Ruud/.test(heads) && !/Raymond|Moeder|Vader/.test(heads), heads);
    await page.getByText('Tabel', { exact: true }).click();
  });
  await eachSize(page, 'narrowed timeline');
  await page.setViewportSize({ width: 390, height: 844 });
  await picture(page, 'narrowed-phone');
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.getByRole('button', { name: 'Wis filters' }).click();
  await thousand({ page });
  await logOut(page);
}

/** A file of 1,000 events is still a file to work with. */
async function thousand({ page }) {
  await page.route(/\/v1\/gezinnen\/[^/]+$/, async (route) => {
    const answer = await route.fetch();
    const body = await answer.json();
    const { gebeurtenissen } = body.tijdlijn;
    const many = Array.from({ length: 1000 }, (_, at) => ({
      ...gebeurtenissen[at % gebeurtenissen.length],
      id: `${String(at).padStart(8, '0')}-0000-4000-8000-000000000000`,
    }));
    body.tijdlijn.gebeurtenissen = many.sort((a, b) => (a.dag < b.dag ? -1 : 1));
    await route.fulfill({ response: answer, json: body });
  });
  await page.goto(page.url().split('?')[0]);
  await page.waitForSelector('.bar');
  const drawn = (act) =>
    page.evaluate(async (text) => {
      const label = [...document.querySelectorAll('label')].find((one) => one.innerText === text);
      const from = performance.now();
      label.click();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return Math.round(performance.now() - from);
    }, act);
  const table = await drawn('Tabel');
  const count = await page.locator('.tl-table tbody tr').count();
  const bars = await drawn('Balken');
  console.log(`      1,000 events: table ${table} ms, bars ${bars} ms, ${count} rows`);
  await check(page, 'a timeline of 1,000 events is drawn within two seconds', () => {
    expect(count >= 1000, `${count} rows`);
    expect(table < 2000 && bars < 2000, `table ${table} ms, bars ${bars} ms`);
  });
  await page.unroute(/\/v1\/gezinnen\/[^/]+$/);
  await page.reload();
  await page.waitForSelector('.bar');
}

/** Searching in the families one sees: nothing is sent, nothing of others is told. */
export async function search({ page, address }) {
  await page.goto(address);
  await page.waitForSelector('.person');
  await logIn(page, 'Noor van Dam');
  await page.goto(`${address}/gezinnen`);
  await page.waitForSelector('.families');
  const field = page.getByRole('searchbox');
  const names = () => page.locator('.families tbody th').allInnerTexts();
  const whole = await names();
  await check(page, 'search: the first letters of a family or a child find it', async () => {
    const child = await page.locator('.families tbody td').first().innerText();
    await field.fill(child.split(/[ ,]/)[0].slice(0, 4).toLowerCase());
    const found = await names();
    expect(found.length > 0 && found.length < whole.length, `${found.length} found`);
    expect(found.includes(whole[0]), found.join());
  });
  await picture(page, 'search');
  await check(page, 'search: nothing is sent and nothing stands in the address', async () => {
    const asked = [];
    // Parts of the program come when there is nothing else to do.
    const note = (request) => {
      if (!/\/assets\/[\w.-]+$/.test(request.url())) asked.push(request.url());
    };
    page.on('request', note);
    await field.fill('Ruud en Raymond');
    await page.waitForTimeout(300);
    page.off('request', note);
    expect(asked.length === 0, asked.join());
    expect(!/ruud/i.test(page.url()), page.url());
  });
  await check(page, 'search: a family of others is not there, without a count', async () => {
    // Noor does not work with the family of Ruud and Raymond; Joris does.
    await page.getByText('Geen gezin gevonden met "Ruud en Raymond".').waitFor();
    expect((await names()).length === 0, 'something is found');
    const other = await page.locator('main').innerText();
    await field.fill('Zzz Zzz');
    await page.getByText('Geen gezin gevonden met "Zzz Zzz".').waitFor();
    const nobody = await page.locator('main').innerText();
    expect(
      other.replace('Ruud en Raymond', 'Zzz Zzz') === nobody,
      'who is not seen is told apart from who is not there',
    );
  });
  await picture(page, 'search-none');
  await inBothLooks(page, () =>
    check(page, 'search: axe finds nothing', () => expectNoViolations(page)),
  );
  await field.fill('');
  await check(page, 'search: an emptied field gives all back', async () => {
    expect((await names()).length === whole.length, 'not all');
  });
  await eachSize(page, 'search');
  await page.setViewportSize({ width: 390, height: 844 });
  await picture(page, 'search-phone');
  await page.setViewportSize({ width: 1440, height: 1000 });
  await logOut(page);
}
