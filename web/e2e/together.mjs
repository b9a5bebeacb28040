// What is going on, whether the help helps, and the tables: looked at together.
import { check, expect, expectNoViolations, picture } from './check.mjs';
import { button, card, dialogOf, record, recorded, refusedEmpty, start } from './forms.mjs';
import { eachSize, logOut, openTab } from './login.mjs';

const together = (page) => card(page, 'Samen kijken');
const line = (page, text) => together(page).locator('.help-line', { hasText: text });
const open = (page, name) =>
  together(page)
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click();

export async function lookTogether(tools) {
  const { page } = tools;
  await start(tools, 'Joris Bakker');
  await analyse(page);
  await evaluate(page);
  await table(page);
  await eachSize(page, 'overview with what is looked at together');
  await picture(page, 'together', true);
  await logOut(page);
  await notByOthers(tools);
}

async function point(page, group, text, area) {
  const fields = dialogOf(page).getByRole('group', { name: group });
  await fields.getByRole('textbox').last().fill(text);
  await fields.locator('select').last().selectOption({ label: area });
}

async function analyse(page) {
  await check(page, 'ANA-01: an analysis says what keeps it going and what helps', async () => {
    await open(page, 'Analyse beginnen');
    await picture(page, 'analysis-begin');
    await record(page);
    await recorded(page);
    await line(page, 'Analyse van Lokaal team').first().waitFor();
    await open(page, 'Analyse afronden');
    await refusedEmpty(page, 'analysis', 4);
    const risks = 'Wat houdt de problemen in stand?';
    await point(page, risks, 'De schulden groeien', 'Geld');
    await button(dialogOf(page).getByRole('group', { name: risks }), 'Nog een punt').click();
    await point(page, risks, 'Ruzie over het huis', 'Wonen');
    await point(
      page,
      'Wat beschermt of helpt het gezin?',
      'Oma is er elke dag',
      'Familie en bekenden',
    );
    await dialogOf(page).getByLabel('Hoe hangt het samen?').fill('Geldzorgen geven ruzie.');
    await dialogOf(page).getByRole('radio', { name: 'Zwaar', exact: true }).check();
    await expectNoViolations(page);
    await picture(page, 'analysis-filled');
    await record(page);
    await recorded(page);
    await line(page, 'Analyse van Lokaal team').getByText('klaar op').waitFor();
  });
  await check(page, 'the plan says what the analysis says', async () => {
    await openTab(page, 'Plan');
    const section = page.getByRole('region', { name: 'Wat er speelt' });
    await section.getByText('Ruzie over het huis').waitFor();
    await section.getByText('Oma is er elke dag').waitFor();
    await picture(page, 'plan-analysis', true);
    await openTab(page, 'Overzicht');
  });
  await check(page, 'what is new is added to the analysis', async () => {
    await open(page, 'Analyse bijwerken');
    await refusedEmpty(page, 'analysis-renew', 1);
    await dialogOf(page).getByLabel('Wat is er nieuw?').fill('Oma is verhuisd.');
    await record(page);
    await recorded(page);
    await line(page, 'Analyse van Lokaal team').getByText('bijgewerkt op').waitFor();
  });
}

async function evaluate(page) {
  await check(page, 'an evaluation says whether the goals come closer', async () => {
    await open(page, 'Evaluatie vastleggen');
    await refusedEmpty(page, 'evaluation', 2);
    await dialogOf(page).getByRole('radio', { name: 'Ja, het gaat vooruit' }).check();
    await dialogOf(page).getByLabel('Wat is er besproken?').fill('Moeder slaapt weer.');
    await record(page);
    await recorded(page);
    await line(page, 'Laatste evaluatie').waitFor();
  });
}

async function table(page) {
  await check(page, 'TAB-01: a table has a day, a question and who is asked', async () => {
    await open(page, 'Tafel bijeenroepen');
    await refusedEmpty(page, 'table', 4);
    const dialog = dialogOf(page);
    await dialog.getByRole('radio', { name: 'Experttafel' }).check();
    await dialog.getByLabel('Welke vraag legt u voor?').fill('Wat helpt dit gezin nu?');
    await dialog.getByLabel('Is er nog een andere organisatie?').fill('GGZ Zuid');
    await dialog.getByLabel('Op welke dag is de tafel?').fill('20-9-2022');
    await record(page);
    await dialog.getByRole('alert').getByText('wat voor organisatie').waitFor();
    await dialog.locator('select').last().selectOption({ label: 'Aanbieder van hulp' });
    await record(page);
    await recorded(page);
    const text = await line(page, 'Experttafel').innerText();
    expect(/op 20 september 2022/.test(text) && /gevraagd: GGZ Zuid/.test(text), text);
  });
  await check(page, 'who came to the table is recorded, and what was advised', async () => {
    await open(page, 'Tafel is geweest');
    await refusedEmpty(page, 'table-held', 2);
    await dialogOf(page)
      .getByRole('group', { name: 'Wie waren er?' })
      .getByRole('checkbox', { name: 'GGZ Zuid' })
      .check();
    await dialogOf(page)
      .getByLabel('Wat is er besproken en afgesproken?')
      .fill('Eerst rust thuis.');
    await record(page);
    await recorded(page);
    await open(page, 'Advies vastleggen');
    await refusedEmpty(page, 'table-advice', 1);
    await dialogOf(page).getByLabel('Wat adviseert de tafel?').fill('Hulp voor het hele gezin.');
    await record(page);
    await recorded(page);
    await line(page, 'Experttafel').getByText('er is een advies').waitFor();
    expect((await line(page, 'Experttafel').getByRole('button').count()) === 0, 'asked again');
  });
}

async function notByOthers(tools) {
  await check(tools.page, 'a provider records nothing of this', async () => {
    await start(tools, 'Tim Kuipers');
    expect((await together(tools.page).count()) === 0, 'it is offered');
  });
  await logOut(tools.page);
}
