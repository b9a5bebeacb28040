import { check, expect, expectFocus, expectNoViolations, picture } from './check.mjs';
import { logIn, logOut, openTab } from './login.mjs';

const row = (page, title) =>
  page.locator('.work-table tbody tr:not(.work-why, .work-same)', { hasText: title });

async function openFolds(page) {
  const closed = page.locator('.work-same button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** As if the line were about another than Jay, of whom the family has a warning of that rule. */
async function otherLineOfTheRule(page, address) {
  const title = 'Wachten zonder overbrugging';
  const ofWork = /\/v1\/werk$/;
  await check(page, 'newcomer: help is asked for whom the line is about, no others', async () => {
    await page.route(ofWork, async (route) => {
      const answer = await route.fetch();
      const work = await answer.json();
      for (const regel of work.regels) if (regel.titel.nl === title) regel.betreft = ['een-ander'];
      await route.fulfill({ response: answer, json: work });
    });
    try {
      await page.goto(`${address}/werk`);
      await page.waitForSelector('.work-table');
      await openFolds(page);
      await row(page, title).first().getByRole('button', { name: 'Uitleg' }).click();
      await page.locator('.work-why').getByRole('link', { name: 'Hulp aanvragen' }).click();
      const dialog = page.locator('dialog[open]');
      const box = dialog.getByRole('checkbox', { name: 'Jay', exact: true });
      expect(!(await box.isChecked()), 'Jay is taken over from another line');
      expect(!page.url().includes('ander'), page.url());
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    } finally {
      await page.unroute(ofWork);
    }
  });
}

/** From what is advised to where it is done, and from a warning to what it says. */
async function theWayToIt(page) {
  const dialog = page.locator('dialog[open]');
  await check(page, 'newcomer: the explanation has a button for what it advises', async () => {
    await page.locator('.work-why').getByRole('link', { name: 'Hulp aanvragen' }).click();
    await dialog.getByRole('heading', { name: 'Hulp aanvragen' }).waitFor();
    // It takes over whom the warning is about, and says what ends it.
    const box = dialog.getByRole('checkbox', { name: 'Jay', exact: true });
    expect(await box.isChecked(), 'Jay is to be chosen anew');
    await dialog
      .getByText('De signalering "Wachten zonder overbrugging" stopt als dit zo is:')
      .waitFor();
    await picture(page, 'newcomer-ask');
    // It was once asked for again and again: the form did not close, and no tab opened.
    await dialog.getByRole('button', { name: 'Niet vastleggen' }).click();
    await dialog.waitFor({ state: 'detached' });
    await openTab(page, 'Plan');
    await openTab(page, 'Overzicht');
    await page.reload();
    await page.waitForSelector('.over');
    expect((await dialog.count()) === 0, 'a reload asks again');
  });
  await check(page, 'newcomer: a warning on the overview opens it, beside the line', async () => {
    const link = page.locator('.subject', { hasText: 'Vraagt aandacht' }).getByRole('link').first();
    const title = await link.innerText();
    await link.click();
    await page.locator('.panel').getByRole('heading', { name: title }).waitFor();
    await expectFocus(page, '#panel-title', title);
  });
  await check(page, 'newcomer: what is chosen far down leaves the page where it is', async () => {
    // As high as it becomes.
    await page.waitForSelector('.bar');
    await page.setViewportSize({ width: 1440, height: 500 });
    const [before, after] = await page.evaluate(async () => {
      const line = document.querySelector('.tl-layout').getBoundingClientRect();
      window.scrollTo(0, window.scrollY + line.bottom - 500);
      const from = window.scrollY;
      // Not by the mouse of the test, which brings what it clicks into view first.
      document.querySelectorAll('.warning button')[1].click();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return [from, window.scrollY];
    });
    await page.setViewportSize({ width: 1440, height: 1000 });
    expect(before > 600 && Math.abs(after - before) < 2, `from ${before} to ${after}`);
  });
  await check(page, 'newcomer: all warnings are where the link to them leads', async () => {
    await openTab(page, 'Overzicht');
    await page.getByRole('link', { name: /^Bekijk alle \d+ signaleringen/ }).click();
    await page.waitForSelector('.warnings');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Signaleringen');
    expect((await page.locator('.panel-hint').count()) === 1, 'something is chosen');
  });
}

/** Somebody who never saw Naast, by the screen alone: why a wait is a problem, and what to do. */
export async function newcomer({ page, address }) {
  await page.goto(address);
  await page.waitForSelector('.person');
  await check(
    page,
    'newcomer: the login page says who works with a family that waits',
    async () => {
      const told = await page.locator('.person', { hasText: 'Esther Kok' }).innerText();
      expect(/Jay/.test(told) && /wacht/.test(told), told);
    },
  );
  await logIn(page, 'Esther Kok');
  await page.waitForSelector('.work-table');
  await check(
    page,
    'newcomer: the first line is the wait, and says why and what to do',
    async () => {
      const first = page.locator('.work-table tbody tr').first();
      const told = await first.innerText();
      expect(told.includes('Wachten zonder overbrugging') && told.includes('Jay'), told);
      await first.getByRole('button', { name: 'Uitleg' }).click();
      const why = await page.locator('.work-why').innerText();
      for (const word of ['Sinds 15 maart 2021', 'Regel hulp die nu kan beginnen'])
        expect(why.includes(word), why);
    },
  );
  await picture(page, 'newcomer-work', true);
  await theWayToIt(page);
  await otherLineOfTheRule(page, address);
  await page.goto(`${address}/werk`);
  await check(page, 'newcomer: lines of one problem stand under one that opens', async () => {
    const fold = page.locator('.work-same').first();
    const told = await fold.innerText();
    expect(/Nog \d+ regels over hetzelfde/.test(told), told);
    // Which they are and about whom is said, closed too.
    for (const title of ['Wachten zonder contact', 'Intake te laat (Jay'])
      expect(told.includes(title), told);
    expect((await row(page, 'Wachten zonder contact').count()) === 0, 'it is open already');
    await picture(page, 'newcomer-folded', true);
    await page.setViewportSize({ width: 390, height: 844 });
    await picture(page, 'newcomer-folded-phone', true);
    await page.setViewportSize({ width: 1440, height: 1000 });
    await openFolds(page);
    const under = row(page, 'Wachten zonder contact');
    await under.getByRole('button', { name: 'Uitleg' }).click();
    await page.locator('.work-why').getByRole('button', { name: 'Uitstellen' }).waitFor();
    await expectNoViolations(page);
    await picture(page, 'newcomer-unfolded', true);
    await page.setViewportSize({ width: 390, height: 844 });
    await picture(page, 'newcomer-unfolded-phone', true);
    await page.setViewportSize({ width: 1440, height: 1000 });
  });
  await row(page, 'Wachten zonder contact').getByRole('link').first().click();
  await page.waitForSelector('.over');
  await check(
    page,
    'newcomer: the family waits, since when, and it is said what is lacking',
    async () => {
      const told = await page.locator('.over').innerText();
      for (const word of ['Wacht of ontbreekt', 'Wachten op gezinsbehandeling', 'dagen'])
        expect(told.includes(word), `${word}: ${told}`);
    },
  );
  await picture(page, 'newcomer-family', true);
  const dialog = page.locator('dialog[open]');
  await check(page, 'newcomer: a contact with the mother ends the silence', async () => {
    await page.getByRole('button', { name: 'Contact vastleggen' }).click();
    await dialog.getByRole('checkbox', { name: 'Moeder', exact: true }).check();
    await dialog.getByRole('combobox').selectOption('telefoon');
    await dialog
      .getByRole('textbox', { name: 'Wat is er besproken?' })
      .fill('Gebeld over wachten.');
    await dialog.getByRole('button', { name: 'Vastleggen', exact: true }).click();
    await page.getByText('Het contact is vastgelegd.').waitFor();
    await page.getByRole('link', { name: 'Mijn werk' }).click();
    await page.waitForSelector('.work-table');
    await openFolds(page);
    await row(page, 'Wachten zonder contact').waitFor({ state: 'detached' });
  });
  await row(page, 'Wachten zonder overbrugging').getByRole('link').click();
  await openTab(page, 'Plan');
  await check(
    page,
    'newcomer: on paper the tab has no buttons, and dots that are filled',
    async () => {
      await page.emulateMedia({ media: 'print' });
      const shown = await page.locator('.button:visible').count();
      const edge = await page
        .locator('.dot-on')
        .first()
        .evaluate((dot) => getComputedStyle(dot).borderTopWidth);
      await page.emulateMedia({ media: 'screen' });
      expect(shown === 0, `${shown} buttons`);
      expect(edge === '6px', edge);
    },
  );
  await check(page, 'newcomer: the plan prints', async () => {
    const [paper] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: /^Plan afdrukken/ }).click(),
    ]);
    await paper.getByText('Ik wil een hele week naar school zonder ruzie.').first().waitFor();
    await paper.getByRole('heading', { name: 'Handtekeningen' }).waitFor();
    await paper.getByText('Telefoon van de regisseur:').waitFor();
    await picture(paper, 'newcomer-paper', true);
    await paper.setViewportSize({ width: 390, height: 844 });
    await picture(paper, 'newcomer-paper-phone', true);
    await paper.close();
  });
  await logOut(page);
}
