// What does not happen every day: forms whose fields follow from the kind of event.
import { check, expect, expectNoSidewaysScroll, expectNoViolations, picture } from './check.mjs';
import {
  button,
  card,
  dialogOf,
  record,
  recorded,
  refusedEmpty,
  start,
  takeBack,
} from './forms.mjs';
import { logIn, logOut, openFamily, openTab } from './login.mjs';

const other = (page) => card(page, 'Iets anders vastleggen');
const field = (page, name) => dialogOf(page).getByLabel(name);

async function open(page, subject, kind) {
  const more = button(other(page), 'Kies wat er gebeurde');
  const about = other(page).getByLabel('Waarover gaat het?');
  await about.or(more).first().waitFor();
  // Who came by a link to it finds it open, or sees it open.
  if ((await more.count()) > 0) await more.click({ timeout: 2000 }).catch(() => undefined);
  await about.selectOption({ label: subject });
  await button(other(page), kind).click();
  await dialogOf(page).waitFor();
}

export async function recordOther(tools) {
  const { page } = tools;
  await start(tools, 'Joris Bakker');
  await lookBack(page);
  await decide(page);
  await picture(page, 'other', true);
  await logOut(page);
  await object(tools);
  await settle(tools);
  await byOthers(tools);
  await handOver(tools);
}

/** Opens each form that is offered, on a phone: too long for every run, so only when named. */
export async function everyForm(tools) {
  const { page, address } = tools;
  let count = 0;
  for (const who of [
    'Joris Bakker',
    'Samira Haddad',
    'Tim Kuipers',
    'De moeder van Ruud',
    'Ruud',
  ]) {
    await page.goto(address);
    await page.waitForSelector('.person');
    await logIn(page, who);
    const link = page.getByRole('link', { name: 'Klacht, bezwaar of toestemming' });
    if ((await link.count()) > 0) await link.click();
    else {
      await openFamily(page);
      await openTab(page, 'Overzicht');
      await button(other(page), 'Kies wat er gebeurde').click();
    }
    await page.setViewportSize({ width: 390, height: 844 });
    const about = other(page).getByLabel('Waarover gaat het?');
    await about.waitFor();
    for (const subject of (await about.locator('option').allInnerTexts()).slice(1)) {
      await about.selectOption({ label: subject });
      for (const kind of await other(page).locator('.buttons button').allInnerTexts()) {
        count += 1;
        await check(page, `${who}: "${kind}" opens on a phone, and axe finds nothing`, async () => {
          await button(other(page), kind).click();
          await dialogOf(page).getByRole('heading', { name: kind }).waitFor();
          await expectNoViolations(page);
          await expectNoSidewaysScroll(page);
          await picture(page, `form-${count}`);
          await button(dialogOf(page), 'Niet vastleggen').click();
          await dialogOf(page).waitFor({ state: 'detached' });
        });
      }
    }
    await page.setViewportSize({ width: 1440, height: 1000 });
    await logOut(page);
  }
  expect(count > 80, `${count} forms`);
}

async function lookBack(page) {
  await check(page, 'LRN-01: its warning leads to looking back, which ends it', async () => {
    await page.getByRole('link', { name: 'Terugkijken om te leren' }).first().click();
    await page.getByRole('link', { name: 'Vastleggen', exact: true }).click();
    await dialogOf(page).getByText('Samen teruggekeken op een plaatsing').waitFor();
    await refusedEmpty(page, 'look-back', 4);
    // Walks before this one may have ended a placement too.
    const many = await dialogOf(page).getByRole('radio').count();
    for (let place = 0; place < many; place += 1) {
      if (place > 0)
        await open(page, 'Terugkijken en ervaringen', 'Samen teruggekeken op een plaatsing');
      await dialogOf(page).getByRole('radio').nth(place).check();
      await field(page, 'Wat ging er mis?').fill('Niemand keek naar het geheel.');
      await field(page, 'Wat had het kunnen voorkomen?').fill('Samen om de tafel.');
      await field(page, 'Wat gaat voortaan anders?').fill('Eerst een analyse.');
      await record(page);
      await recorded(page);
    }
    const left = page.getByRole('link', { name: 'Terugkijken om te leren' });
    expect((await left.count()) === 0, 'it still warns');
  });
}

async function decide(page) {
  await check(page, 'a decision says who was heard, and can be taken back', async () => {
    await open(page, 'Besluiten, bezwaar en klachten', 'Er is een besluit genomen');
    await refusedEmpty(page, 'decision', 3);
    await field(page, 'Waarover?').selectOption({ label: 'Hulp inzetten' });
    await field(page, 'Wie besloot?').selectOption({
      label: 'Joris Bakker (Lokaal team Heideveld)',
    });
    await dialogOf(page).getByRole('radio', { name: 'Er was geen advies' }).check();
    await dialogOf(page)
      .getByRole('group', { name: /Naar wie van het gezin/ })
      .getByRole('checkbox', { name: 'Moeder' })
      .check();
    await field(page, 'Op welke dag?').fill('31-12-2030');
    await record(page);
    await dialogOf(page).getByText('Deze datum is nog niet geweest').first().waitFor();
    await field(page, 'Op welke dag?').fill('12-9-2022');
    await record(page);
    await recorded(page);
    await takeBack(page);
    await open(page, 'Besluiten, bezwaar en klachten', 'Er is een besluit genomen');
    await field(page, 'Waarover?').selectOption({ label: 'Hulp inzetten' });
    await field(page, 'Wie besloot?').selectOption({
      label: 'Joris Bakker (Lokaal team Heideveld)',
    });
    await dialogOf(page).getByRole('radio', { name: 'Er was geen advies' }).check();
    await field(page, 'Wat is er besloten?').fill('Er komt hulp thuis.');
    await record(page);
    await recorded(page);
  });
}

async function object({ page }) {
  await check(page, 'a mother objects herself, and is asked nothing of others', async () => {
    await logIn(page, 'De moeder van Ruud');
    await page.getByRole('link', { name: 'Klacht, bezwaar of toestemming' }).click();
    await open(page, 'Besluiten, bezwaar en klachten', 'Bezwaar maken');
    expect((await field(page, 'Over wie gaat het?').count()) === 0, 'she is asked for whom');
    await expectNoViolations(page);
    await picture(page, 'other-mother');
    await dialogOf(page).getByRole('combobox').first().selectOption({ index: 1 });
    await field(page, /Wat klopt er niet aan het besluit/).fill('Ik wil dit niet.');
    await button(dialogOf(page), 'Vastleggen').click();
    await recorded(page);
  });
  await logOut(page);
  await check(page, 'a youngster tells how the help was, in a form that says je', async () => {
    await logIn(page, 'Ruud');
    await page.getByRole('link', { name: 'Klacht, bezwaar of toestemming' }).click();
    await open(page, 'Terugkijken en ervaringen', 'Vertellen hoe de hulp was');
    await field(page, 'Hoe was de hulp?').fill('De coach luisterde.');
    await picture(page, 'other-ruud');
    await button(dialogOf(page), 'Vastleggen').click();
    await recorded(page);
  });
  await logOut(page);
}

async function settle(tools) {
  const { page } = tools;
  await check(page, 'an objection is settled once', async () => {
    await start(tools, 'Joris Bakker');
    await open(page, 'Besluiten, bezwaar en klachten', 'Over een bezwaar is beslist');
    await dialogOf(page).getByRole('radio').first().check();
    await dialogOf(page).getByRole('radio', { name: 'Opgelost' }).check();
    await record(page);
    await recorded(page);
    await open(page, 'Besluiten, bezwaar en klachten', 'Over een bezwaar is beslist');
    await dialogOf(page).getByText('Er is nog niets om te kiezen').waitFor();
    await button(dialogOf(page), 'Niet vastleggen').click();
  });
  await logOut(page);
}

async function handTo(tools, from, to) {
  const { page } = tools;
  await start(tools, from);
  await open(page, 'Wie er met het gezin werken', 'Overdragen aan een andere regisseur');
  await field(page, 'Wie is de nieuwe regisseur?').selectOption({
    label: `${to} (Lokaal team Heideveld)`,
  });
  await dialogOf(page).getByRole('radio', { name: 'Een andere baan' }).check();
  await field(page, 'Wat moet de ander weten?').fill('Moeder belt liever dan dat zij mailt.');
  await record(page);
  await dialogOf(page).waitFor({ state: 'detached' });
}

async function handOver(tools) {
  const { page, address } = tools;
  await check(page, 'COO-01: who hands the family over sees it no more', async () => {
    await handTo(tools, 'Joris Bakker', 'Hanneke Vos');
    await page.goto(`${address}/gezinnen`);
    await page.waitForSelector('.families, .empty');
    const seen = await page.getByRole('link', { name: /Ruud en Raymond/ }).count();
    expect(seen === 0, 'the family is still there');
  });
  await logOut(page);
  await check(page, 'the new coordinator sees it, and can hand it back', () =>
    handTo(tools, 'Hanneke Vos', 'Joris Bakker'),
  );
  await logOut(page);
}

async function byOthers(tools) {
  const { page } = tools;
  await check(page, 'a provider tells what it did, and decides nothing', async () => {
    await start(tools, 'Tim Kuipers');
    await open(page, 'Wie er met het gezin werken', 'Een afspraak ging niet door');
    await dialogOf(page).getByRole('radio', { name: 'Het gezin' }).check();
    await field(page, 'Met welke organisatie was de afspraak?').fill('GGZ Zuid');
    await record(page);
    await dialogOf(page).getByRole('alert').getByText('wat voor organisatie').waitFor();
    await dialogOf(page).locator('select').last().selectOption({ label: 'Aanbieder van hulp' });
    await record(page);
    await dialogOf(page).getByText('Leg vast wat uw eigen organisatie deed').waitFor();
    await picture(page, 'other-refused');
    await field(page, 'Met welke organisatie was de afspraak?').fill('Jeugdhulp Meerzicht');
    await record(page);
    await recorded(page);
    const subjects = await other(page).getByLabel('Waarover gaat het?').innerText();
    expect(!/rechter/.test(subjects), subjects);
  });
  await logOut(page);
}
