import { check, expect, expectFocus, expectNoViolations, picture } from './check.mjs';
import { eachSize, expectShortInSight, inBothLooks, logOut, openTab } from './login.mjs';

/** The tabs of a family with a plan, as its coordinator, who is logged in on the list of work. */
export async function family({ page, address }) {
  await page.getByRole('link', { name: 'Gezinnen', exact: true }).click();
  await page.waitForSelector('.families');
  const ids = await page.evaluate(async () => {
    const { gezinnen } = await (await fetch('/v1/gezinnen')).json();
    const found = [];
    for (const { id } of gezinnen) {
      const page = await (await fetch(`/v1/gezinnen/${id}`)).json();
      const says = page.plan.versies.at(-1)?.meningen.map((m) => m.standpunt) ?? [];
      if (says.includes('oneens') && says.includes('eens') && page.gezin.open) found.push(id);
    }
    return found;
  });
  await check(page, 'a family of which one parent does not agree with the plan', () => {
    expect(ids.length > 0, 'none in the region');
  });
  await page.goto(`${address}/gezinnen/${ids[0]}`);
  await page.waitForSelector('.over');
  await check(page, 'overview: lead, now, next, wait, safety above the fold', async () => {
    for (const name of ['Nu', 'Wacht of ontbreekt', 'Verder', 'Veiligheid']) {
      const box = await page.getByRole('heading', { level: 2, name, exact: true }).boundingBox();
      expect(box && box.y < 900, `${name} at ${box?.y}`);
    }
    const head = await page.locator('.family-facts').innerText();
    expect(head.includes('Regisseur') && head.includes('versie'), head);
  });
  await picture(page, 'overview');
  await eachSize(page, 'overview');
  await check(page, 'and on a phone, in a few lines', async () => {
    await expectShortInSight(page);
    await picture(page, 'overview-phone');
    await page.setViewportSize({ width: 1440, height: 1000 });
    await page.locator('.short').waitFor({ state: 'detached' });
  });
  await check(page, 'one request gives all tabs', async () => {
    const asked = [];
    const note = (request) => {
      const { pathname } = new URL(request.url());
      if (/^\/v1\/(?!sessies).*(?<!\/stand)$/.test(pathname)) asked.push(pathname);
    };
    page.on('request', note);
    await page.reload();
    await page.waitForSelector('.over');
    for (const [name, shown] of [
      ['Tijdlijn', '.fact'],
      ['Gezin en netwerk', '.network'],
      ['Plan', '.plan'],
      ['Overzicht', '.over'],
    ]) {
      await openTab(page, name);
      await page.waitForSelector(shown);
      await page.waitForTimeout(200);
    }
    page.off('request', note);
    expect(asked.length === 1, asked.join());
  });
  await check(page, 'each tab has an address, a title, and the focus on its heading', async () => {
    for (const [name, path] of [
      ['Tijdlijn', '/tijdlijn'],
      ['Gezin en netwerk', '/netwerk'],
      ['Plan', '/plan'],
      ['Overzicht', ids[0]],
    ]) {
      await openTab(page, name);
      await page.waitForURL(`**${path}`);
      await page.waitForFunction((title) => document.title === title, `Gezin: ${name} – Naast`);
      await expectFocus(page, 'h1', name);
    }
  });
  await check(page, 'who wants no motion gets none, on any tab', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const name of ['Tijdlijn', 'Gezin en netwerk', 'Plan', 'Overzicht']) {
      await openTab(page, name);
      await page.waitForTimeout(150);
      const moving = await page.evaluate(
        () =>
          document.getAnimations().length +
          [...document.querySelectorAll('*')].filter((e) =>
            getComputedStyle(e)
              .transitionDuration.split(', ')
              .some((time) => time !== '0s'),
          ).length,
      );
      expect(moving === 0, `${moving} parts move on ${name}`);
    }
    await page.emulateMedia({ reducedMotion: 'no-preference' });
  });
  await check(page, 'a part that is not there is not found', async () => {
    await page.goto(`${address}/gezinnen/${ids[0]}/geheim`);
    await page.getByRole('heading', { name: 'Deze pagina bestaat niet (meer).' }).waitFor();
  });
  await network({ page, address, id: ids[0] });
  await plan({ page, address, id: ids[0] });
  await logOut(page);
}

async function network({ page, address, id }) {
  await page.goto(`${address}/gezinnen/${id}/netwerk`);
  await page.waitForSelector('.geno svg');
  await check(page, 'network: everyone of the table stands in the drawing', async () => {
    const drawn = await page.locator('.geno-name').allTextContents();
    const told = await page
      .locator('table.sheet')
      .first()
      .locator('tbody th')
      .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent ?? ''));
    expect(told.length > 1 && told.every((name) => drawn.includes(name)), `${told} / ${drawn}`);
    const table = await page.locator('table.sheet').first().innerText();
    expect(/ouder van|partner van/.test(table), table);
  });
  await check(page, 'network: who works with the family, with role and since', async () => {
    const text = await page.locator('table.sheet').nth(1).innerText();
    expect(/Regisseur/.test(text) && /\d{4}/.test(text), text);
  });
  await picture(page, 'network', true);
  await eachSize(page, 'network');
  await page.setViewportSize({ width: 390, height: 844 });
  await picture(page, 'network-phone', true);
  await page.setViewportSize({ width: 1440, height: 1000 });
}

async function plan({ page, address, id }) {
  await page.goto(`${address}/gezinnen/${id}/plan`);
  await page.waitForSelector('.plan-goal');
  await check(page, 'plan: goals in words, who does what, who agrees and who not', async () => {
    const text = await page.locator('main').innerText();
    for (const word of ['Doel:', 'van 10', 'uiterlijk|klaar', 'Eens', 'Niet eens', 'Versie']) {
      expect(new RegExp(word).test(text), `${word}: ${text.slice(0, 400)}`);
    }
  });
  await picture(page, 'plan', true);
  await eachSize(page, 'plan');
  await page.setViewportSize({ width: 390, height: 844 });
  await picture(page, 'plan-phone', true);
  await page.setViewportSize({ width: 1440, height: 1000 });
  await inBothLooks(page, async (scheme) => {
    if (scheme === 'dark') await picture(page, 'plan-dark');
  });
  await page.emulateMedia({ forcedColors: 'active' });
  await picture(page, 'plan-forced');
  await page.emulateMedia({ forcedColors: 'none' });
  await agreement(page);
  const [paper] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: /Plan afdrukken/ }).click(),
  ]);
  await paper.waitForSelector('h1');
  // Its style may come after its words.
  await paper.waitForLoadState();
  await check(paper, 'plan on paper: the same words, no navigation, no script', async () => {
    const text = await paper.locator('main').innerText();
    for (const word of ['Ons plan', 'Doel:', 'Eens', '0800-2000'])
      expect(text.includes(word), word);
    expect((await paper.locator('nav, script, button').count()) === 0, 'navigation');
    expect((await paper.title()) === 'Ons plan – Naast', await paper.title());
    const styled = await paper.evaluate(() => getComputedStyle(document.body).fontSize);
    expect(styled !== '16px', 'without its style');
    await expectNoViolations(paper);
  });
  await check(paper, 'plan on paper: a tagged pdf', async () => {
    const pdf = await paper.pdf({
      path: new URL('../out/plan.pdf', import.meta.url).pathname,
      preferCSSPageSize: true,
      tagged: true,
    });
    expect(pdf.includes('/StructTreeRoot') && pdf.includes('/Lang'), 'not tagged');
  });
  await picture(paper, 'plan-paper', true);
  await paper.close();
}

/** The one who did not agree does now; a no asks why. */
async function agreement(page) {
  const dialog = page.locator('dialog[open]');
  const line = page.locator('.plan-says li', { hasText: 'Niet eens' }).first();
  const name = await line.locator('.strong').innerText();
  const save = dialog.getByRole('button', { name: 'Vastleggen', exact: true });
  await check(page, 'plan: what someone thinks asks who, and for a no why', async () => {
    await page.getByRole('button', { name: 'Vastleggen wat iemand vindt' }).click();
    await save.click();
    await dialog.getByText('Er zijn nog 2 dingen niet goed').waitFor();
    await dialog.getByRole('radio', { name }).check();
    await dialog.getByRole('radio', { name: 'Niet eens' }).check();
    await save.click();
    await dialog.getByText('Er is nog 1 ding niet goed').waitFor();
    await picture(page, 'agree');
    await expectNoViolations(page);
  });
  await check(page, 'plan: who did not agree does now, and the list says so', async () => {
    await dialog.getByRole('radio', { name: 'Eens', exact: true }).check();
    await save.click();
    await page.getByText('Het is vastgelegd.').waitFor();
    const now = await page.locator('.plan-says li', { hasText: name }).innerText();
    expect(/Eens/.test(now) && !/Niet eens/.test(now) && /12 september 2022/.test(now), now);
  });
}
