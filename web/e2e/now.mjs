import { check, expect, expectTitle, picture } from './check.mjs';
import { eachSize, inBothLooks, logIn, logOut } from './login.mjs';

// Words of the trade that do not belong on the page of a parent.
const jargon = /signalering|escalatie|casus|cli[eë]nt|traject|beschikking|indicatie|regisseur\b/i;

/** "Wat gebeurt er nu?": the mother and Ruud on their phones. */
export async function now({ page, address }) {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [name, file, forbidden] of [
    ['De moeder van Ruud', 'now-mother', /\b(je|jij|jou|jouw)\b/i],
    ['Ruud', 'now-youngster', /\b(uw|u)\b/i],
  ]) {
    await page.goto(address);
    await page.waitForSelector('.person');
    await logIn(page, name);
    await page.waitForSelector('.now-card');
    await check(page, `now, ${name}: what comes, what is waited for, who is who`, async () => {
      const text = await page.locator('.now').innerText();
      const words = [
        'Wat komt er',
        'Wat nog moet beginnen',
        'naar school',
        'Wie werkt er met',
        'Joris Bakker',
      ];
      for (const word of words) expect(text.includes(word), `${word}: ${text}`);
      expect(!jargon.test(text), `${jargon.exec(text)?.[0]}: ${text}`);
      expect(!forbidden.test(text), `${forbidden.exec(text)?.[0]}: ${text}`);
      await expectTitle(page, 'Wat gebeurt er nu? – Naast');
    });
    await check(
      page,
      `now, ${name}: not going to school is nothing that one waits for`,
      async () => {
        const card = (title) =>
          page.locator('.now-card', {
            has: page.getByRole('heading', { name: title, exact: true }),
          });
        const waits = await card('Wat nog moet beginnen').innerText();
        expect(!/school/i.test(waits), waits);
        const school = await card('Naar school').innerText();
        expect(/Wil niet naar school/.test(school), school);
      },
    );
    await check(page, `now, ${name}: whom to ask, and where to find the number`, async () => {
      const told = await page.locator('.now-ask').first().innerText();
      for (const word of ['Joris Bakker', 'Lokaal team Heideveld', 'bellen?', 'gemeente Heideveld'])
        expect(told.includes(word), `${word}: ${told}`);
      expect(!/\d{3}/.test(told), `a number that no event holds: ${told}`);
    });
    await check(page, `now, ${name}: help numbers and a way out above the fold`, async () => {
      for (const part of [
        page.locator('.now .help-numbers a', { hasText: '112' }),
        page.locator('.now .help-numbers a', { hasText: '0800-2000' }),
        page.getByRole('button', { name: 'Snel weg' }),
        page.getByRole('heading', { level: 2, name: 'Wat komt er' }),
      ]) {
        const box = await part.boundingBox();
        expect(box && box.y + box.height <= 844, `at ${box?.y}`);
      }
    });
    await picture(page, file);
    await picture(page, `${file}-whole`, true);
    await eachSize(page, `now of ${name}`);
    await page.setViewportSize({ width: 390, height: 844 });
    await inBothLooks(page, async (scheme) => {
      if (scheme === 'dark') await picture(page, `${file}-dark`);
    });
    await check(page, `now, ${name}: no warnings on any page of the family`, async () => {
      const family = await page.evaluate(async () => {
        const { gezinnen } = await (await fetch('/v1/nu')).json();
        return (await fetch(`/v1/gezinnen/${gezinnen[0].gezin.id}`)).json();
      });
      expect(family.signaleringen.length === 0, `${family.signaleringen.length} warnings`);
      await page.getByRole('link', { name: 'Wat er gebeurde' }).click();
      await page.waitForSelector('.fact');
      expect((await page.locator('.warnings').count()) === 0, 'a list of warnings');
      const said = await page.locator('main').innerText();
      expect(said.includes('Een ander ziet soms meer of minder.'), said.slice(0, 600));
      expect(!/\bAlles wat\b|hele tijdlijn/i.test(said), 'it says that this is all');
      await page.goto(`${address}/werk`);
      await page.waitForSelector('main h1');
      expect((await page.locator('.work-table').count()) === 0, 'a list of work');
      await page.goto(`${address}/nu`);
      await page.waitForSelector('.now-card');
    });
    await withAnAppointment({ page, address, file });
    if (name === 'Ruud') await logOut(page);
    else await quickExit({ page, address });
  }
  await page.setViewportSize({ width: 1440, height: 1000 });
}

async function quickExit({ page, address }) {
  const elsewhere = 'https://www.knmi.nl/';
  await page.route(`${elsewhere}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Het weer</title><h1>Het weer</h1>' }),
  );
  await check(page, 'leave quickly: another page, and going back shows nothing', async () => {
    await page.getByRole('button', { name: 'Snel weg' }).click();
    await page.waitForURL(elsewhere);
    await page.goBack();
    await page.waitForSelector('.person');
    expect(!/Ruud moet|Wat komt er/.test(await page.locator('body').innerText()), 'it still shows');
    await page.goto(`${address}/nu`);
    await page.waitForSelector('.person');
    await page.unroute(`${elsewhere}**`);
  });
}

/** The story of Ruud has nothing ahead of it; how it looks with something is seen here. */
async function withAnAppointment({ page, address, file }) {
  await page.route('**/v1/nu', async (route) => {
    const answer = await route.fetch();
    const body = await answer.json();
    const [family] = body.gezinnen;
    const both = (nl) => ({ nl, en: nl });
    family.straks = [
      {
        soort: 'afspraak',
        dag: '2022-09-15',
        titel: both('Gesprek over het plan'),
        personen: [family.ik],
        met: 'Joris Bakker',
      },
      {
        soort: 'afspraak',
        dag: '2022-10-04',
        titel: both('Eerste gesprek: traumabehandeling'),
        personen: ['raymond'],
        met: 'De Vuurtoren',
      },
      {
        soort: 'actie',
        dag: '2022-10-31',
        titel: both('Elke week oefenen'),
        personen: [family.ik],
        met: 'Joris Bakker',
      },
    ];
    family.wachten = [
      {
        titel: both('Wachten op traumabehandeling'),
        personen: [family.ik],
        organisatie: 'De Vuurtoren',
        sinds: '2022-07-05',
        dagen: 69,
      },
    ];
    await route.fulfill({ response: answer, json: body });
  });
  await page.goto(`${address}/nu`);
  await page.waitForSelector('.now-day');
  await check(page, `now, ${file}: the next appointment is the first thing one reads`, async () => {
    const box = await page.locator('.now-day').first().boundingBox();
    expect(box && box.y < 420, `at ${box?.y}`);
    const text = await page.locator('.now').innerText();
    expect(/donderdag 15 september 2022/i.test(text), text);
    expect(/Uiterlijk maandag 31 oktober 2022/i.test(text), text);
    expect(/te doen door (u|jou) en Joris Bakker/.test(text), text);
    expect(/sinds 5 juli 2022 \(69 dagen\)/.test(text), text);
  });
  await picture(page, `${file}-appointment`);
  await page.unroute('**/v1/nu');
  await page.goto(`${address}/nu`);
  await page.waitForSelector('.now-card');
}
