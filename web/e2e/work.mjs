import { check, expect, expectFocus, expectNoViolations, picture } from './check.mjs';
import { eachSize, logIn, logOut } from './login.mjs';

const rows = (page) => page.locator('.work-table tbody tr:not(.work-why, .work-same)');
const restList = (page) => page.locator('.work-rest');

/** "Mijn werk": what must I do now, why, and what can wait. */
export async function work({ page, address }) {
  const asked = [];
  const note = (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/v1/')) asked.push(pathname);
  };
  await page.goto(address);
  await page.waitForSelector('.person');
  await logIn(page, 'Joris Bakker');
  await page.waitForSelector('.work');
  await check(page, 'work: the first page after logging in, in one request', async () => {
    page.on('request', note);
    await page.reload();
    await page.waitForSelector('.work-table');
    page.off('request', note);
    const data = asked.filter((path) => !path.startsWith('/v1/sessies'));
    expect(data.join() === '/v1/werk', data.join());
  });
  await check(page, 'work: overdue first, told by word; one link in each line', async () => {
    const headings = await page.locator('.work h2').allInnerTexts();
    const order = ['Te laat', 'Vandaag', 'Deze week', 'Houd in de gaten', 'Wacht op anderen'];
    const places = headings.map((text) => order.findIndex((name) => text.startsWith(name)));
    expect(places.length > 0 && places.every((p) => p >= 0), headings.join());
    expect([...places].sort().join() === places.join(), headings.join());
    expect((await rows(page).count()) > 0, 'no lines at all');
    for (const row of await rows(page).all()) {
      const links = await row.locator('a').allInnerTexts();
      expect(links.length === 1 && links[0].length > 5, `${links}`);
    }
    const heads = await page.locator('.work-table').first().locator('thead th').count();
    expect(heads <= 5, `${heads} columns`);
    const text = await page.locator('.work').innerText();
    expect(!/\d{4}-\d{2}-\d{2}|[A-Z]{3}-\d\d|_/.test(text), 'a code or a machine date');
    expect(/\d+ dag(en)?/.test(text), 'no days in words');
  });
  await picture(page, 'work');
  await eachSize(page, 'work');
  await page.setViewportSize({ width: 390, height: 844 });
  await picture(page, 'work-phone', true);
  await page.setViewportSize({ width: 1440, height: 1000 });
  const mine = rows(page)
    .filter({ has: page.locator('.work-mine') })
    .first();
  const title = (await mine.locator('th').innerText()).split('\n')[0];
  const before = await rows(page).count();
  await check(page, 'work: the rule behind a line is one click away', async () => {
    await mine.getByRole('button', { name: 'Uitleg' }).click();
    const text = await page.locator('.work-why').innerText();
    for (const word of ['Wanneer stopt dit', 'Sterkte']) expect(text.includes(word), text);
    expect(!/[A-Z]{3}-\d\d|S\d p\./.test(text), `a code of a source: ${text}`);
  });
  await picture(page, 'work-why');
  await check(page, 'work: axe finds nothing with an explanation open', () =>
    expectNoViolations(page),
  );
  const dialog = page.locator('dialog[open]');
  await check(page, 'work: postponing asks until when and why', async () => {
    await page.locator('.work-why').getByRole('button', { name: 'Uitstellen' }).click();
    await dialog.getByRole('button', { name: 'Uitstellen', exact: true }).click();
    await dialog.getByText('Er zijn nog 2 dingen niet goed').waitFor();
    await picture(page, 'postpone');
    await expectNoViolations(page);
  });
  await check(page, 'work: then it leaves the list, with its reason under it', async () => {
    await dialog.getByRole('radio', { name: /^2 weken/ }).check();
    await dialog
      .getByRole('textbox', { name: 'Waarom kan dit wachten?' })
      .fill('De afspraak staat al voor volgende week.');
    await dialog.getByRole('button', { name: 'Uitstellen', exact: true }).click();
    await page.getByText('Uitgesteld tot en met 26 september 2022.').waitFor();
    expect((await rows(page).count()) === before - 1, `${await rows(page).count()} lines`);
    await expectFocus(page, 'h1');
    await restList(page).locator('summary').click();
    const text = await restList(page).innerText();
    expect(text.includes(title) && text.includes('De afspraak staat al'), text);
  });
  await picture(page, 'work-rest', true);
  await logOut(page);
  await logIn(page, 'Samira Haddad');
  await page.waitForSelector('.work');
  await check(page, 'work: another does not see what I let rest, nor my lines', async () => {
    expect((await restList(page).count()) === 0, 'the postponement of somebody else');
    expect((await rows(page).count()) > 0, 'no lines at all');
    for (const row of await rows(page).all())
      expect(/\bU\b/.test(await row.innerText()), await row.innerText());
  });
  await picture(page, 'work-guardian');
  await logOut(page);
  await logIn(page, 'Tim Kuipers');
  await check(page, 'work: an empty list says where the warnings stand', async () => {
    const text = await page.locator('.work').innerText();
    expect(/hoeft u nu niets te doen/.test(text), text);
    expect(/niet alle signaleringen/.test(text), text);
    await page.getByRole('link', { name: 'Bekijk de gezinnen' }).click();
    await page.waitForSelector('.families');
    expect(/\d (signaal|waarschuwing)/.test(await page.locator('.families').innerText()), 'none');
  });
  await logOut(page);
  await logIn(page, 'Kees de Boer');
  await check(page, 'work: who works with no family is told so', async () => {
    await page.getByText('U ziet nog geen gezinnen.').waitFor();
  });
  await logOut(page);
  await logIn(page, 'Joris Bakker');
  await page.waitForSelector('.work');
  await check(page, 'work: what rests comes back when I say so', async () => {
    await restList(page).locator('summary').click();
    await restList(page).getByRole('button', { name: 'Weer op mijn lijst' }).click();
    await page.getByText('staat weer op uw lijst.').waitFor();
    expect((await rows(page).count()) === before, `${await rows(page).count()} lines`);
    expect((await restList(page).count()) === 0, 'it still rests');
  });
  await check(page, 'work: a line leads to its family', async () => {
    await rows(page).first().locator('a').click();
    await page.waitForSelector('.over');
  });
  await logOut(page);
}

/** A day of a coordinator with some twenty families. */
export async function twentyFamilies({ page, address }) {
  await page.goto(address);
  await page.waitForSelector('.person');
  await page.locator('.person', { hasText: 'ongeveer twintig gezinnen' }).click();
  await page.waitForSelector('.work-table');
  await check(page, 'twenty families: a list that fits a week', async () => {
    const count = await rows(page).count();
    expect(count > 3 && count < 45, `${count} lines`);
  });
  await check(page, 'twenty families: nothing of long ago stands under this week', async () => {
    const week = page.locator('.work-deze_week');
    const told = (await week.count()) > 0 ? await week.innerText() : '';
    expect(!/\bal (ruim )?\d+ (dag|maand|jaar)/.test(told), told);
    const standing = await page.locator('.work-let_op').innerText();
    expect(/Houd in de gaten/.test(standing) && /Hier hoort geen dag bij/.test(standing), standing);
  });
  await picture(page, 'work-twenty', true);
  await eachSize(page, 'work of twenty families');
}
