// Looking in an emergency: alone, with a colleague; and the review afterwards.

import { launch } from './browser.mjs';
import { check, expect, expectNoViolations, expectTitle, listen, picture } from './check.mjs';
import { button, card, dialogOf } from './forms.mjs';
import { hands } from './keyboard.mjs';
import { eachSize, logIn, logOut, openTab } from './login.mjs';

const reason = 'De buren bellen: het kind is alleen thuis en er is brand.';

async function enter(page, address, who) {
  await page.goto(address);
  await page.waitForSelector('.person');
  await logIn(page, who);
}

/** A child in the made-up region, as its coordinator knows it. */
async function someChild(page) {
  return page.evaluate(async () => {
    const { gezinnen } = await (await fetch('/v1/gezinnen')).json();
    for (const { id, naam } of gezinnen) {
      const { personen } = await (await fetch(`/v1/gezinnen/${id}`)).json();
      const child = personen.find(({ geboren }) => /^\d{4}-\d\d-\d\d$/.test(geboren ?? ''));
      if (child) return { id, family: naam, name: child.naam, born: child.geboren };
    }
    return null;
  });
}

/** `more`: the boxes that are ticked. */
async function fill(page, { name, born }, more = []) {
  const dialog = dialogOf(page);
  await dialog.getByLabel('Naam van iemand van het gezin').fill(name);
  await dialog.getByLabel('Geboortedatum van die persoon').fill(born);
  await dialog.getByRole('radio', { name: 'Iemand is nu in gevaar' }).check();
  await dialog.getByLabel('Waarom kan het niet wachten?').fill(reason);
  for (const label of more) await dialog.getByRole('checkbox', { name: label }).check();
  await button(dialog, 'Open het dossier').click();
}

async function alone(page, child) {
  await check(page, 'emergency: the first page of a crisis worker says what it is', async () => {
    await page.getByRole('heading', { level: 1, name: 'In nood kijken' }).waitFor();
    await expectTitle(page, 'In nood kijken – Naast');
    await page.getByText('Er is nu geen dossier voor u open.').waitFor();
    await page.getByText('Geen collega vraagt nu iets.').waitFor();
  });
  await eachSize(page, 'emergency');
  await check(page, 'emergency: the form says what is missing', async () => {
    await button(page, 'Een dossier openen').click();
    await button(dialogOf(page), 'Open het dossier').click();
    await dialogOf(page).getByText('Er zijn nog 4 dingen niet goed').waitFor();
    await expectNoViolations(page);
    await picture(page, 'nood-form', true);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoViolations(page);
    await picture(page, 'nood-form-phone', true);
    await page.setViewportSize({ width: 1440, height: 1000 });
  });
  await check(page, 'emergency: nobody of that name is told in the form, which stays', async () => {
    await fill(page, { name: 'Niemand', born: '3-2-2015' });
    await dialogOf(page).getByText('Er is geen gezin met precies deze naam').waitFor();
    const kept = await dialogOf(page).getByLabel('Waarom kan het niet wachten?').inputValue();
    expect(kept === reason, kept);
  });
  await check(page, 'emergency: with the exact name and birth one file opens', async () => {
    await fill(page, child);
    await dialogOf(page).waitFor({ state: 'detached' });
    await page.getByText('Het dossier is open, voor een uur.').waitFor();
    const open = await card(page, 'Nu open voor u').innerText();
    expect(/Nog (59|60) minuten, tot \d\d:\d\d/.test(open) && open.includes(reason), open);
    expect(!open.includes(child.name), 'the page names a child');
    await picture(page, 'nood-open', true);
    await expectNoViolations(page);
  });
  await check(page, 'emergency: the family shows, with the time that is left', async () => {
    await page.getByRole('link', { name: 'Bekijk het gezin' }).first().click();
    await page.waitForSelector('.over');
    await page.getByText(/U kijkt in nood\. Nog (59|60) minuten\./).waitFor();
    const heading = await page.locator('h1').innerText();
    expect(heading.includes(child.family), heading);
    for (const name of ['Contact vastleggen', 'Zorg vastleggen', 'Hulp aanvragen'])
      expect((await page.getByRole('button', { name }).count()) === 0, `${name} is offered`);
    await picture(page, 'nood-family');
    await expectNoViolations(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await picture(page, 'nood-family-phone');
    await expectNoViolations(page);
    await page.setViewportSize({ width: 1440, height: 1000 });
  });
  await page.getByRole('link', { name: 'Ga naar kijken in nood' }).click();
}

/** Another crisis worker, at another machine. */
async function together(page, other, child) {
  await check(page, 'emergency: the place asks for a colleague, and waits', async () => {
    await button(page, 'Nog een dossier openen').click();
    await fill(page, child, ['Ook een geheime plaats: waar iemand is']);
    await dialogOf(page).waitFor({ state: 'detached' });
    await page.getByText('Een collega van uw dienst moet het hiermee eens zijn.').waitFor();
    await picture(page, 'nood-waits', true);
    await expectNoViolations(page);
  });
  await check(other, 'emergency: wherever the colleague is, it is told', async () => {
    await other.getByRole('link', { name: 'Gezinnen', exact: true }).click();
    await other.getByText('Een collega vraagt of u instemt met kijken in nood.').waitFor();
    await picture(other, 'nood-bar');
    await expectNoViolations(other);
    await other.getByRole('link', { name: 'Ga naar kijken in nood' }).click();
  });
  await check(other, 'emergency: the colleague reads why, and nothing of the family', async () => {
    const asked = card(other, 'Collega’s vragen uw akkoord');
    await asked.getByText('Mo Yilmaz wil in nood kijken').waitFor();
    const text = await other.locator('main').innerText();
    expect(text.includes(reason) && text.includes('Ook waar iemand is'), text);
    for (const word of [child.name, child.family, child.born, child.id])
      expect(!(await other.content()).includes(word), `it holds ${word}`);
    await picture(other, 'nood-asked', true);
  });
  await eachSize(other, 'emergency: asked');
  await other.setViewportSize({ width: 390, height: 844 });
  await picture(other, 'nood-asked-phone', true);
  await other.setViewportSize({ width: 1440, height: 1000 });
  await check(other, 'emergency: who agrees sees no family by it', async () => {
    await button(other, 'Akkoord: Mo Yilmaz mag kijken').click();
    await other.getByText('Uw antwoord is gegeven.').waitFor();
    await other.getByText('Geen collega vraagt nu iets.').waitFor();
    const status = await other.evaluate(
      async (id) => [
        (await fetch(`/v1/gezinnen/${id}`)).status,
        (await (await fetch('/v1/gezinnen')).json()).gezinnen.length,
      ],
      child.id,
    );
    expect(status.join() === '404,0', status.join());
  });
  await check(page, 'emergency: who asked is told by itself, and can look', async () => {
    await page.getByText('Uw collega is het ermee eens. Het dossier is open.').waitFor();
    const open = card(page, 'Nu open voor u');
    await open.getByText('Met de plaats').waitFor();
    await picture(page, 'nood-agreed', true);
    await expectNoViolations(page);
  });
}

async function byHand(page, other, child) {
  const { tabTo } = hands(page);
  await check(page, 'emergency, keyboard only: the fourth time waits by itself', async () => {
    await tabTo(/^BUTTON Nog een dossier openen/);
    await page.keyboard.press('Enter');
    await dialogOf(page).waitFor();
    await tabTo(/^INPUT Naam van iemand/);
    await page.keyboard.type(child.name);
    await tabTo(/^INPUT Geboortedatum/);
    await page.keyboard.type(child.born);
    await tabTo(/^INPUT Iemand is nu in gevaar/);
    await page.keyboard.press('Space');
    await tabTo(/^TEXTAREA Waarom kan het niet wachten/);
    await page.keyboard.type(reason);
    await tabTo(/^BUTTON Open het dossier/);
    await page.keyboard.press('Enter');
    await dialogOf(page).waitFor({ state: 'detached' });
    await page.getByText('Een collega van uw dienst moet het hiermee eens zijn.').waitFor();
  });
  await check(other, 'emergency: a colleague who does not agree opens nothing', async () => {
    await button(other, 'Niet akkoord: Mo Yilmaz mag niet kijken').click();
    // That an answer was given is still told of the one before.
    await other.getByText('Geen collega vraagt nu iets.').waitFor();
    await other.getByText('Uw antwoord is gegeven.').waitFor();
    await page.getByText('Uw collega is het er niet mee eens.').waitFor();
  });
}

async function review(page) {
  await check(page, 'emergency: the list of work asks the coordinator for a review', async () => {
    const line = page
      .locator('.work-table tbody tr')
      .filter({ hasText: 'Kijken in nood nog niet beoordeeld' });
    await line.first().waitFor();
    await line.first().getByRole('button', { name: 'Uitleg' }).click();
    await picture(page, 'nood-work');
    await page.locator('.work-why').getByRole('link', { name: 'Beoordelen' }).click();
    await dialogOf(page).getByText('Was kijken in nood terecht?').waitFor();
  });
  await check(page, 'emergency: the review says what is missing', async () => {
    await button(dialogOf(page), 'Vastleggen').click();
    await dialogOf(page).getByText('Er zijn nog 2 dingen').waitFor();
    const text = await dialogOf(page).innerText();
    expect(text.includes(reason) && text.includes('Mo Yilmaz'), text);
    await expectNoViolations(page);
    await picture(page, 'nood-review', true);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoViolations(page);
    await picture(page, 'nood-review-phone', true);
    await page.setViewportSize({ width: 1440, height: 1000 });
  });
  const looked = card(page, 'In nood gekeken');
  const record = async (words) => {
    const waiting = await looked.locator('.help-line').count();
    await dialogOf(page).getByRole('radio', { name: words, exact: true }).check();
    await dialogOf(page).getByRole('textbox').fill('Het kind was echt in gevaar.');
    await button(dialogOf(page), 'Vastleggen').click();
    await dialogOf(page).waitFor({ state: 'detached' });
    await page.getByText('Uw oordeel is vastgelegd.').waitFor();
    const left = await looked.locator('.help-line').count();
    expect(left === waiting - 1, `${left} of ${waiting} are left`);
  };
  await check(page, 'emergency: it is recorded, and can be taken back', async () => {
    await record('Terecht');
    await picture(page, 'nood-reviewed', true);
    await button(page, 'Klopt het niet? Trek het in').click();
    await dialogOf(page).getByRole('radio', { name: 'Vergissing' }).check();
    await dialogOf(page).getByRole('textbox').fill('Verkeerd gekozen.');
    await button(dialogOf(page), 'Intrekken').click();
    await page.getByText('Dit telt niet meer mee.').waitFor();
    await looked
      .getByRole('button', { name: /^Beoordelen/ })
      .first()
      .click();
    await record('Niet terecht');
  });
  await check(
    page,
    'emergency: the timeline says who looked, why, and what was found',
    async () => {
      await openTab(page, 'Tijdlijn');
      for (const words of ['In nood gekeken: Mo Yilmaz', 'kijken in nood was niet terecht'])
        await page.locator('main').getByText(words).first().waitFor();
      await expectTitle(page, 'Gezin: Tijdlijn – Naast');
    },
  );
}

export async function emergency({ page, address }) {
  await enter(page, address, 'Noor van Dam');
  const child = await someChild(page);
  await logOut(page);
  expect(child !== null, 'no child of which the birth is known to the day');
  await enter(page, address, 'Mo Yilmaz');
  const browser = await launch();
  try {
    const other = await browser.context.newPage();
    other.setDefaultTimeout(10_000);
    listen(other);
    await enter(other, address, 'Sanne Dekker');
    await alone(page, child);
    await together(page, other, child);
    await byHand(page, other, child);
    await check(page, 'emergency: in English too', async () => {
      await button(page, 'English').click();
      await page.getByRole('heading', { level: 1, name: 'Emergency access' }).waitFor();
      await picture(page, 'nood-english', true);
      await button(page, 'Nederlands').click();
      await page.getByRole('heading', { level: 1, name: 'In nood kijken' }).waitFor();
    });
  } finally {
    await browser.stop();
  }
  await logOut(page);
  await check(page, 'emergency: who is not of the crisis service has no such page', async () => {
    await logIn(page, 'Kees de Boer');
    expect((await page.getByRole('link', { name: 'In nood kijken' }).count()) === 0, 'a link');
    await page.goto(`${address}/nood`);
    await page.getByRole('heading', { level: 1, name: 'Mijn werk' }).waitFor();
    const told = await page.evaluate(async () => (await fetch('/v1/noodtoegangen')).json());
    expect(told.open.length + told.vragen.length === 0, JSON.stringify(told));
    await logOut(page);
  });
  await page.goto(address);
  await page.waitForSelector('.person');
  await logIn(page, 'Noor van Dam');
  await page.waitForSelector('.work-table');
  await review(page);
  await logOut(page);
}
