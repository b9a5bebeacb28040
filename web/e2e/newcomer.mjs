import { check, expect, expectFocus, expectNoViolations, expectTitle, picture } from './check.mjs';
import { expectShortInSight, logIn, logOut, openTab } from './login.mjs';

const row = (page, title) =>
  page.locator('.work-table tbody tr:not(.work-why, .work-same)', { hasText: title });

async function openFolds(page) {
  const closed = page.locator('.work-same button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** As if the line were about another than Jay, of whom the family has a warning of that rule. */
async function otherLineOfTheRule(page, address) {
  const title = 'Lang gewacht, nog geen hulp';
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
      await dialog.getByRole('heading', { name: 'Hulp aanvragen' }).waitFor();
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

const wide = { width: 1440, height: 1000 };

/** From what is advised to where it is done, and from a warning to what it says. */
async function theWayToIt(page) {
  const dialog = page.locator('dialog[open]');
  await check(page, 'newcomer: the explanation has a button for what it advises', async () => {
    await page.locator('.work-why').getByRole('link', { name: 'Overbrugging vastleggen' }).click();
    await dialog.getByRole('heading', { name: 'Overbrugging vastleggen' }).waitFor();
    // It takes over whom the warning is about, and says what ends it.
    const box = dialog.getByRole('checkbox', { name: 'Jay', exact: true });
    expect(await box.isChecked(), 'Jay is to be chosen anew');
    await dialog
      .getByText('De signalering "Wachten zonder overbrugging" stopt als dit zo is:')
      .waitFor();
    await picture(page, 'newcomer-bridge');
    // It was once asked for again and again: the form did not close, and no tab opened.
    await dialog.getByRole('button', { name: 'Niet vastleggen' }).click();
    await dialog.waitFor({ state: 'detached' });
    await openTab(page, 'Plan');
    await openTab(page, 'Overzicht');
    await page.reload();
    await page.waitForSelector('.over');
    // What is asked is done with the title, and its form comes after that.
    await expectTitle(page, 'Gezin: Overzicht – Naast');
    await page.waitForTimeout(300);
    expect((await dialog.count()) === 0, 'a reload asks again');
  });
  await check(page, 'newcomer: a warning on the overview opens it, beside the line', async () => {
    const warned = page.locator('.over-first li', { has: page.locator('.strength') });
    const link = warned.getByRole('link').first();
    const title = await link.innerText();
    await link.click();
    const panel = page.locator('section.panel');
    await panel.getByRole('heading', { name: title }).waitFor();
    await expectFocus(page, '#panel-title', title);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    for (const part of [panel.getByRole('heading', { name: title }), panel.locator('.pairs')]) {
      const box = await part.boundingBox();
      const isSeen = box && box.y >= 0 && box.y + box.height <= 1000;
      expect(isSeen, `out of sight: ${JSON.stringify(box)}`);
    }
    await page.waitForSelector('.bar');
    await picture(page, 'newcomer-warning');
    const said = await page.locator('main').innerText();
    expect(!/\b[A-Z]{3}-\d\d|\(voorstel\)/.test(said), 'a code stands on the page');
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

/** What presses stands before all else on the overview, and a wait has one number. */
async function whatPresses(page) {
  await check(page, 'newcomer: what is urgent stands first, the own late action too', async () => {
    const cards = await page.locator('.over > section h2').allInnerTexts();
    expect(cards[0] === 'Vraagt aandacht', cards.join());
    const first = page.locator('.over > section').first();
    const lines = await first.locator('li').allInnerTexts();
    expect(/42 dagen te laat/.test(lines[0]) && /te doen door u/.test(lines[0]), lines[0]);
    expect(/Escalatie/.test(lines[1]), lines.join(' / '));
    for (const phone of [false, true]) {
      await page.setViewportSize(phone ? { width: 390, height: 844 } : wide);
      const box = await first.boundingBox();
      const empty = await page.locator('.over > section .subtle').first().boundingBox();
      expect(!empty || box.y < empty.y, 'below an empty card');
    }
    await expectShortInSight(page);
    await picture(page, 'newcomer-family-phone', true);
    await page.setViewportSize(wide);
  });
  await check(page, 'newcomer: the wait has as many days on the timeline', async () => {
    const days = await page.locator('.over-look-wachten').first().innerText();
    expect(/^\d+ dagen$/.test(days), days);
    await openTab(page, 'Tijdlijn');
    const fact = await page.locator('.fact', { hasText: 'Gewacht op hulp' }).innerText();
    expect(fact.includes(`samen ${days}`), `${days}: ${fact}`);
    expect(fact.includes('tellen één keer'), fact);
    await openTab(page, 'Overzicht');
  });
}

/** The button of a long form is in sight, whatever part of the form is. */
async function expectButtonsInSight(page, dialog) {
  for (const size of [
    { width: 1440, height: 600 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    for (const part of ['first', 'last']) {
      await dialog.locator('.field')[part]().scrollIntoViewIfNeeded();
      const button = dialog.getByRole('button', { name: 'Vastleggen', exact: true });
      const box = await button.boundingBox();
      const isSeen = box && box.y >= 0 && box.y + box.height <= size.height;
      expect(isSeen, `at ${size.width} px, ${part}: ${JSON.stringify(box)}`);
      // And nothing that one fills in is behind it.
      await dialog.locator('h2').focus();
      await dialog.locator('textarea').last().focus();
      const field = await dialog.locator('textarea').last().boundingBox();
      const bar = await dialog.locator('.form > .buttons').boundingBox();
      expect(field.y + field.height <= bar.y + 1, `${size.width} px: a field is behind the bar`);
    }
    await picture(page, `newcomer-form-${size.width}`);
  }
  await page.setViewportSize(wide);
}

/** What helps meanwhile is recorded from the warning that nothing does, and so is a plan B. */
async function whileOneWaits(page, address) {
  const dialog = page.locator('dialog[open]');
  const save = dialog.getByRole('button', { name: 'Vastleggen', exact: true });
  await page.goto(`${address}/werk`);
  await page.waitForSelector('.work-table');
  await openFolds(page);
  await check(
    page,
    'newcomer: a bridge is recorded, and what it was about is off the list',
    async () => {
      const line = row(page, 'Wachten zonder overbrugging');
      await line.getByRole('button', { name: 'Uitleg' }).click();
      await page
        .locator('.work-why')
        .getByRole('link', { name: 'Overbrugging vastleggen' })
        .click();
      await dialog.getByRole('heading', { name: 'Overbrugging vastleggen' }).waitFor();
      await save.click();
      await dialog.getByText('Er is nog 1 ding niet goed').waitFor();
      await expectNoViolations(page);
      await dialog.getByLabel('Wie doet het?').fill('Lokaal team Heideveld');
      await dialog.getByLabel('Wat gebeurt er intussen?').fill('Elke week een gesprek thuis.');
      await expectButtonsInSight(page, dialog);
      await save.click();
      await page.getByText('Het is vastgelegd.').waitFor();
      await dialog.waitFor({ state: 'detached' });
      const told = 'overbrugging voor Jay, Moeder en Vader door Lokaal team Heideveld';
      for (const card of ['.help-line', '.subject-wachten li'])
        await page.locator(card, { hasText: told }).first().waitFor();
      const first = await page.locator('.over > section').first().innerText();
      expect(!first.includes('Wachten zonder overbrugging'), first);
      await picture(page, 'newcomer-bridged', true);
    },
  );
  await check(page, 'newcomer: no plan B has a button for what it asks', async () => {
    await page.getByRole('link', { name: /^Bekijk alle \d+ signaleringen/ }).click();
    await page.waitForSelector('.warnings');
    const folds = page.locator('.warnings .fold summary');
    await folds.first().click();
    await page.locator('.warning button', { hasText: 'Geen plan B' }).first().click();
    await page.locator('.panel').getByRole('link', { name: 'Plan B afspreken' }).click();
    await save.click();
    await dialog.getByText('Er is nog 1 ding niet goed').waitFor();
    await dialog.getByRole('textbox').fill('Dan belt Esther de kliniek in de andere regio.');
    await picture(page, 'newcomer-planb');
    await save.click();
    await page.getByText('Het is vastgelegd.').waitFor();
    await page
      .locator('.help-line', { hasText: 'plan B afgesproken op 12 september 2022' })
      .waitFor();
  });
  await check(page, 'newcomer: worries that pile up lead to where they are answered', async () => {
    await page.goto(`${address}/werk`);
    await page.waitForSelector('.work-table');
    await openFolds(page);
    await row(page, 'Zorgen en vragen stapelen zich op')
      .getByRole('button', { name: 'Uitleg' })
      .click();
    await page.locator('.work-why').getByRole('link', { name: 'Naar de zorgen en vragen' }).click();
    const card = page.locator('.subject', {
      has: page.getByRole('heading', { name: 'Zorgen en veiligheid' }),
    });
    await page.waitForFunction(() =>
      document.activeElement?.innerText?.startsWith('Zorgen en veiligheid'),
    );
    const button = card.getByRole('button', { name: /^Beantwoorden/ }).first();
    const box = await button.boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= 1000, `out of sight: ${JSON.stringify(box)}`);
  });
  await check(page, 'newcomer: a bridge that stops brings the warning back in a week', async () => {
    const line = page.locator('.help-line', { hasText: 'overbrugging voor Jay' });
    await line.getByRole('button', { name: /^Overbrugging stopt/ }).click();
    await save.click();
    await page.getByText('Het is vastgelegd.').waitFor();
    await line.waitFor({ state: 'detached' });
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
  await whatPresses(page);
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
  await page.waitForSelector('.plan');
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
  await whileOneWaits(page, address);
  await logOut(page);
}
