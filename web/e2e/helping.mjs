import { check, expect, expectNoViolations, picture } from './check.mjs';
import { dialogOf, record, recorded } from './forms.mjs';
import { eachSize, inBothLooks, logIn, logOut, openFamily } from './login.mjs';

const provider = 'Jeugdhulp Meerzicht';
const line = (page) => page.locator('.help-line', { hasText: 'Traumabehandeling' });

async function start({ page, address }, who) {
  await page.goto(address);
  await page.waitForSelector('.person');
  await logIn(page, who);
  await openFamily(page);
  await page.getByRole('link', { name: 'Overzicht', exact: true }).click();
  await page.waitForSelector('.over');
}

/** Help is asked for; the provider reports that it begins, and the wait is over for all. */
export async function helping(tools) {
  const { page } = tools;
  await start(tools, 'Joris Bakker');
  await check(page, 'help: asking says what is missing', async () => {
    await page.getByRole('button', { name: 'Hulp aanvragen' }).click();
    await record(page);
    await dialogOf(page).getByText('Er zijn nog 3 dingen niet goed').waitFor();
    await expectNoViolations(page);
  });
  await picture(page, 'help-ask');
  await check(page, 'help: asked for, it is waited for from that day', async () => {
    const dialog = dialogOf(page);
    await dialog.getByLabel('Welke hulp?').selectOption('traumabehandeling');
    await dialog.getByRole('checkbox', { name: 'Ruud', exact: true }).check();
    await dialog.getByRole('radio', { name: 'Het kind of de jongere' }).check();
    await dialog.getByLabel('Bij welke aanbieder?').fill(provider);
    await dialog.getByLabel('Wanneer is het gevraagd?').fill('1-9-2022');
    await record(page);
    await recorded(page);
    const text = await line(page).innerText();
    expect(/wacht sinds 1 september 2022/.test(text) && text.includes(provider), text);
    await page.locator('.subject-wachten', { hasText: 'raumabehandeling' }).waitFor();
  });
  await eachSize(page, 'overview with help to tell of');
  await inBothLooks(page, async (scheme) => {
    if (scheme === 'dark') await picture(page, 'help-dark');
  });
  await logOut(page);
  await reported(tools);
  await seenByTheFamily(tools);
  await untold(tools);
}

async function reported(tools) {
  const { page } = tools;
  await start(tools, 'Tim Kuipers');
  await check(page, 'the provider plans an intake; a day that has passed is refused', async () => {
    await line(page)
      .getByRole('button', { name: /^Intake afspreken/ })
      .click();
    await dialogOf(page).getByLabel('Op welke dag is de intake?').fill('1-9-2022');
    await record(page);
    await dialogOf(page).getByRole('alert').getByText('Deze dag is al geweest.').waitFor();
    await dialogOf(page).getByLabel('Op welke dag is de intake?').fill('20-9-2022');
    await record(page);
    await recorded(page);
    await line(page).getByText('intake op 20 september 2022').waitFor();
  });
  await check(page, 'the provider tells of its own help, and of no other', async () => {
    expect((await page.getByRole('button', { name: 'Hulp aanvragen' }).count()) === 0, 'asks');
    const other = page.locator('.help-line', { hasText: 'Behandelgroep De Linde' });
    expect((await other.getByRole('button').count()) === 0, 'tells of another');
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await picture(page, 'help-provider-phone', true);
  await page.setViewportSize({ width: 1440, height: 1000 });
  await check(page, 'the provider reports that the help begins', async () => {
    await line(page)
      .getByRole('button', { name: /^Is begonnen/ })
      .click();
    await dialogOf(page).getByLabel('Wanneer begon de hulp?').fill('12-9-2022');
    await picture(page, 'help-start');
    await expectNoViolations(page);
    await record(page);
    await recorded(page);
    await line(page).getByText('loopt sinds 12 september 2022').waitFor();
    const buttons = await line(page).getByRole('button').allInnerTexts();
    expect(buttons.join() === 'Is gestopt', buttons.join());
  });
  await picture(page, 'help-provider', true);
  await eachSize(page, 'overview of a provider');
  await logOut(page);
}

async function seenByTheFamily({ page, address }) {
  await page.goto(address);
  await page.waitForSelector('.person');
  await logIn(page, 'Ruud');
  await page.waitForSelector('.now-card');
  await check(page, 'Ruud reads that it has begun, and that he waits for it no more', async () => {
    await page.locator('.subject-hulp', { hasText: 'raumabehandeling' }).waitFor();
    expect(
      !/raumabehandeling/.test(await page.locator('.subject-wachten').innerText()),
      'he still waits',
    );
  });
  await logOut(page);
}

/** What can be withdrawn: the run of the other steps finds the family as it was. */
async function untold(tools) {
  const { page } = tools;
  await start(tools, 'Joris Bakker');
  await check(page, 'the coordinator sees the start, stops it, and takes that back', async () => {
    await line(page)
      .getByRole('button', { name: /^Is gestopt/ })
      .click();
    await record(page);
    await dialogOf(page).getByText('Er is nog 1 ding niet goed').waitFor();
    await dialogOf(page).getByRole('radio', { name: 'Samen besloten' }).check();
    await dialogOf(page).getByRole('radio', { name: 'Een beetje' }).check();
    await picture(page, 'help-stop');
    await record(page);
    await recorded(page);
    expect((await line(page).count()) === 0, 'it still goes on');
    await page.getByRole('button', { name: 'Klopt het niet? Trek het in' }).click();
    await dialogOf(page).getByRole('radio', { name: 'Vergissing' }).check();
    await dialogOf(page).getByRole('textbox').fill('Verkeerde regel.');
    await dialogOf(page).getByRole('button', { name: 'Intrekken', exact: true }).click();
    await page.getByText('Dit telt niet meer mee.').waitFor();
    await line(page).getByText('loopt sinds 12 september 2022').waitFor();
  });
  await logOut(page);
}
