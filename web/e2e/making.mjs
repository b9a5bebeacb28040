import { check, expect, expectNoViolations, picture } from './check.mjs';
import { dialogOf, record, recorded } from './forms.mjs';
import { eachSize, logIn, logOut, openFamily, openTab } from './login.mjs';

const direction = 'Rust in huis, en Ruud gaat weer elke dag naar school.';
const goal = 'Ik wil weer slapen zonder enge dromen';
const why = 'Het gaat mij te snel. Eerst wil ik weten wie er komt.';

async function start({ page, address }, who) {
  await page.goto(address);
  await page.waitForSelector('.person');
  await logIn(page, who);
  await openFamily(page);
  await openTab(page, 'Plan');
  await page.waitForSelector('.plan');
}

/** A plan made, disagreed with, agreed; and what others must not see or do. */
export async function making(tools) {
  const { page } = tools;
  await start(tools, 'Joris Bakker');
  await check(page, 'no plan yet: said in words, with the way to begin', async () => {
    await page.getByText('Er is nog geen plan.').waitFor();
    await page.getByRole('button', { name: 'Begin het plan' }).click();
    await record(page);
    await dialogOf(page).getByText('Er is nog 1 ding niet goed').waitFor();
    await expectNoViolations(page);
  });
  await picture(page, 'making-error');
  await check(page, 'the plan is begun, in the words of the family', async () => {
    await dialogOf(page).getByRole('textbox').fill(direction);
    await record(page);
    await recorded(page);
    await page.locator('.plan-lead').getByText(direction).waitFor();
  });
  await check(page, 'a goal: whose, in their words, and how one sees it', async () => {
    await page.getByRole('button', { name: 'Doel toevoegen' }).click();
    await record(page);
    await dialogOf(page).getByText('Er zijn nog 2 dingen niet goed').waitFor();
    await dialogOf(page).getByRole('checkbox', { name: 'Ruud', exact: true }).check();
    await dialogOf(page).getByLabel('Wat wil het gezin bereiken?').fill(goal);
    await eachSize(page, 'form of a goal');
    await page.setViewportSize({ width: 390, height: 844 });
    await picture(page, 'making-goal-phone');
    await page.setViewportSize({ width: 1440, height: 1000 });
    await picture(page, 'making-goal');
    await record(page);
    await recorded(page);
  });
  const card = page.locator('.plan-goal', { hasText: goal });
  await check(page, 'how one sees that it is reached is added to it', async () => {
    await card.getByRole('button', { name: 'Zeggen wanneer het bereikt is' }).click();
    await dialogOf(page).getByRole('textbox').fill('Drie nachten per week slaapt Ruud door.');
    await record(page);
    await recorded(page);
    await card.getByText('Drie nachten per week slaapt Ruud door.').waitFor();
  });
  await check(page, 'who does what by when; a day that has passed is refused', async () => {
    await card.getByRole('button', { name: 'Afspreken wie wat doet' }).click();
    await dialogOf(page).getByLabel('Wat wordt er gedaan?').fill('Vaste bedtijd, samen lezen');
    await dialogOf(page).getByRole('checkbox', { name: 'Ruud', exact: true }).check();
    await dialogOf(page).getByLabel('Welke medewerker doet het?').selectOption({ index: 1 });
    await dialogOf(page).getByLabel('Wanneer is het klaar?').fill('1-9-2022');
    await record(page);
    await dialogOf(page).getByRole('alert').getByText('Deze dag is al geweest.').waitFor();
    await picture(page, 'making-action');
    await dialogOf(page).getByLabel('Wanneer is het klaar?').fill('1-10-2022');
    await record(page);
    await recorded(page);
    const text = await card.innerText();
    expect(/Vaste bedtijd/.test(text) && /1 oktober 2022/.test(text), text);
  });
  await check(page, 'an action is done, and says so', async () => {
    await card.getByRole('button', { name: /^Dit is klaar: Vaste bedtijd/ }).click();
    await record(page);
    await recorded(page);
    await card.getByText('klaar, 12 september 2022').waitFor();
  });
  await ownAction(page);
  await conflict(page);
  await undo(page);
  await picture(page, 'making', true);
  await eachSize(page, 'a plan that is made');
  await page.setViewportSize({ width: 390, height: 844 });
  await picture(page, 'making-phone', true);
  await page.setViewportSize({ width: 1440, height: 1000 });
  await notes(page);
  await logOut(page);
  await othersMakeNothing(tools);
  await ownWord(tools, 'De moeder van Ruud', 'mother');
  await ownWord(tools, 'Ruud', 'youngster');
  await told(tools);
}

/** What I agreed to do stands on my list of work until the plan says that it is done. */
async function ownAction(page) {
  const what = 'School bellen over de klas';
  const line = page.locator('.work-table tbody tr', { hasText: what });
  await check(
    page,
    'a newcomer: the own action of the plan stands on the list of work',
    async () => {
      await page.getByRole('button', { name: 'Iets anders afspreken' }).click();
      await dialogOf(page).getByLabel('Wat wordt er gedaan?').fill(what);
      await dialogOf(page)
        .getByLabel('Welke medewerker doet het?')
        .selectOption({ label: 'Joris Bakker (Lokaal team Heideveld)' });
      await dialogOf(page).getByLabel('Wanneer is het klaar?').fill('12-9-2022');
      await record(page);
      await recorded(page);
      await page.getByRole('link', { name: 'Mijn werk' }).click();
      await line.waitFor();
      const told = await line.innerText();
      expect(told.includes(`Actie uit het plan: ${what}`) && /vandaag/.test(told), told);
      await line.getByRole('button', { name: 'Uitleg' }).click();
      await page.locator('.work-why').getByText('uiterlijk op 12 september 2022').waitFor();
      await expectNoViolations(page);
      await picture(page, 'making-work');
      await page.setViewportSize({ width: 390, height: 844 });
      await picture(page, 'making-work-phone', true);
      await page.setViewportSize({ width: 1440, height: 1000 });
      await page.locator('.work-why').getByRole('link', { name: 'Naar het plan' }).click();
      await page.getByRole('button', { name: `Dit is klaar: ${what}` }).click();
      await record(page);
      await recorded(page);
      await page.getByRole('link', { name: 'Mijn werk' }).click();
      await page.waitForSelector('.work-table');
      await line.waitFor({ state: 'detached' });
      await openFamily(page);
      await openTab(page, 'Plan');
      await page.waitForSelector('.plan');
    },
  );
}

/** Somebody else made a version in between: both texts, and nothing typed is lost. */
async function conflict(page) {
  const mine = `${direction} Moeder krijgt hulp.`;
  await check(page, 'a version made by another in between: both texts stand there', async () => {
    await page.getByRole('button', { name: 'Nieuwe versie maken' }).click();
    await dialogOf(page).getByRole('textbox').fill(mine);
    await page.evaluate(async () => {
      const { csrf } = await (await fetch('/v1/sessies/huidige')).json();
      const id = window.location.pathname.split('/')[2];
      const answer = await fetch(`/v1/gezinnen/${id}/planversies`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'X-CSRF-Token': csrf,
          'Idempotency-Key': crypto.randomUUID(),
        },
        body: JSON.stringify({ tekst: 'Rust, zegt een ander.' }),
      });
      if (answer.status !== 201) throw new Error(`the other one got ${answer.status}`);
    });
    await record(page);
    await dialogOf(page).getByText('Iemand anders heeft dit gezin net ook aangepast.').waitFor();
    await dialogOf(page).getByText('Rust, zegt een ander.').waitFor();
    const kept = await dialogOf(page).getByRole('textbox').inputValue();
    expect(kept === mine, kept);
    await expectNoViolations(page);
    await picture(page, 'making-conflict');
    await record(page);
    await recorded(page);
    await page.locator('.plan-lead').getByText(mine).waitFor();
  });
  await check(page, 'the difference between two versions is told in words', async () => {
    await page.getByText('Verschil met versie 2').click();
    await page.getByText('Eerder stond er').waitFor();
    const text = await page.locator('.fold', { hasText: 'Verschil met versie 2' }).innerText();
    expect(/Eerder stond er/.test(text) && /zegt een ander/.test(text), text);
  });
}

async function undo(page) {
  await check(page, 'what was just recorded can be withdrawn', async () => {
    await page.getByRole('button', { name: 'Iets anders afspreken' }).click();
    await dialogOf(page).getByLabel('Wat wordt er gedaan?').fill('Dit was een vergissing');
    await dialogOf(page).getByRole('checkbox', { name: 'Ruud', exact: true }).check();
    await record(page);
    await recorded(page);
    await page.getByText('Dit was een vergissing').waitFor();
    await page.getByRole('button', { name: 'Klopt het niet? Trek het in' }).click();
    await dialogOf(page).getByRole('radio', { name: 'Vergissing' }).check();
    await dialogOf(page).getByRole('textbox').fill('Verkeerd getypt.');
    await dialogOf(page).getByRole('button', { name: 'Intrekken', exact: true }).click();
    await page.getByText('Dit telt niet meer mee.').waitFor();
    expect((await page.getByText('Dit was een vergissing').count()) === 0, 'it is still there');
  });
}

async function notes(page) {
  await openTab(page, 'Notities');
  await check(page, 'no notes yet: said in words; one is written and stands first', async () => {
    await page.getByText('Nog geen notities.').waitFor();
    await picture(page, 'notes-empty');
    for (const text of ['Navragen bij school.', 'Geheim van Joris: eerst opa bellen.']) {
      await page.getByRole('button', { name: 'Notitie schrijven' }).click();
      await dialogOf(page).getByLabel('Wat wilt u onthouden?').fill(text);
      await record(page);
      await dialogOf(page).waitFor({ state: 'detached' });
      await page.locator('.notes-text', { hasText: text }).waitFor();
    }
    const first = await page.locator('.notes-text').first().innerText();
    expect(first.startsWith('Geheim'), first);
  });
  await picture(page, 'notes');
  await eachSize(page, 'notes');
}

/** Who keeps no plan with the family has no buttons, and gets nothing done without them. */
async function othersMakeNothing(tools) {
  const { page } = tools;
  for (const who of ['Samira Haddad', 'De moeder van Ruud', 'Ruud']) {
    await start(tools, who);
    await check(page, `${who} reads the plan and makes nothing of it`, async () => {
      await page.locator('.plan-lead').waitFor();
      for (const name of ['Doel toevoegen', 'Nieuwe versie maken', 'Afspreken wie wat doet'])
        expect((await page.getByRole('button', { name }).count()) === 0, name);
      const statuses = await page.evaluate(async () => {
        const { csrf } = await (await fetch('/v1/sessies/huidige')).json();
        const id = window.location.pathname.split('/')[2];
        const send = (path, body) =>
          fetch(`/v1/gezinnen/${id}/${path}`, {
            method: 'POST',
            headers: {
              'Content-Type': 'application/json',
              'X-CSRF-Token': csrf,
              'Idempotency-Key': crypto.randomUUID(),
            },
            body: JSON.stringify(body),
          }).then(({ status }) => status);
        return [
          await send('planversies', { tekst: 'x' }),
          await send('doelen', { van: ['ruud'], tekst: 'x' }),
          await send('acties', { tekst: 'x', personen: ['ruud'] }),
        ];
      });
      expect(
        statuses.every((status) => status === 400 || status === 403),
        statuses.join(),
      );
      const all = await page.evaluate(async () => {
        const id = window.location.pathname.split('/')[2];
        return (await fetch(`/v1/gezinnen/${id}`)).text();
      });
      expect(!all.includes('Geheim van Joris'), 'the note of another');
    });
    await logOut(page);
  }
}

/** On the phone: first not, with why; then yes. */
async function ownWord(tools, who, file) {
  const { page } = tools;
  await page.setViewportSize({ width: 390, height: 844 });
  await start(tools, who);
  const isYoungster = file === 'youngster';
  const line = page.locator('.plan-says li', { hasText: isYoungster ? 'Ruud' : 'oeder' }).first();
  await check(page, `${who} does not agree and says why, and then agrees`, async () => {
    await page
      .getByRole('button', { name: isYoungster ? 'Zeg wat je van' : 'Zeg wat u van' })
      .click();
    await dialogOf(page).getByRole('radio', { name: 'Nee, niet eens' }).check();
    await record(page);
    await dialogOf(page).getByText('Er is nog 1 ding niet goed').waitFor();
    const text = await dialogOf(page).innerText();
    const forbidden = isYoungster ? /\b(u|uw)\b/i : /\b(je|jij|jouw)\b/i;
    expect(!forbidden.test(text), `${forbidden.exec(text)?.[0]}: ${text}`);
    await expectNoViolations(page);
    await picture(page, `own-${file}`);
    await dialogOf(page).getByRole('textbox').fill(why);
    await record(page);
    await page.getByText('Het staat bij het plan.').waitFor();
    const said = await line.innerText();
    expect(/Niet eens/.test(said) && said.includes(why), said);
    await picture(page, `own-${file}-no`, true);
    await page
      .getByRole('button', { name: isYoungster ? 'Zeg wat je van' : 'Zeg wat u van' })
      .click();
    await dialogOf(page).getByRole('radio', { name: 'Ja, eens' }).check();
    await record(page);
    await dialogOf(page).waitFor({ state: 'detached' });
    await line.getByText('Eens', { exact: true }).waitFor();
  });
  await page.goto(`${tools.address}/nu`);
  await page.waitForSelector('.now-card');
  await check(page, `${who} lets the fixed contact know something`, async () => {
    await page.getByRole('button', { name: 'Iets laten weten' }).click();
    await record(page);
    await dialogOf(page).getByText('Er is nog 1 ding niet goed').waitFor();
    await dialogOf(page).getByRole('button', { name: 'Snel weg' }).waitFor();
    await eachSize(page, `something to tell, ${file}`);
    await page.setViewportSize({ width: 390, height: 844 });
    await picture(page, `tell-${file}`);
    await dialogOf(page).getByRole('textbox').fill(`Bericht van ${who}.`);
    await record(page);
    await page.getByText('Het is bewaard. Joris Bakker kan het lezen').waitFor();
  });
  await picture(page, `tell-${file}-saved`);
  if (isYoungster) {
    await addressed(page);
    await logOut(page);
  } else await leaveFromPaper(page);
  await page.setViewportSize({ width: 1440, height: 1000 });
}

/** On every page of the family a youngster is spoken to as one. */
async function addressed(page) {
  await check(page, 'a youngster reads je, on every tab', async () => {
    for (const [link, shown] of [
      ['Jouw gezin', '.network'],
      ['Overzicht', '.over'],
      ['Tijdlijn', '.card'],
      ['Plan', '.plan'],
    ]) {
      await page.getByRole('link', { name: link, exact: true }).click();
      await page.waitForSelector(shown);
      const text = await page.locator('main').innerText();
      const found = /\b(u|uw)\b/i.exec(text);
      expect(!found, `${link}: ${text.slice(Math.max(0, (found?.index ?? 0) - 60)).slice(0, 120)}`);
    }
  });
}

/** The plan on paper opens in the same window, and has the way out as well. */
async function leaveFromPaper(page) {
  const elsewhere = 'https://www.knmi.nl/';
  await page.route(`${elsewhere}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Het weer</title>' }),
  );
  await check(page, 'a mother leaves quickly from the plan on paper as well', async () => {
    await page.getByRole('link', { name: 'Uw plan' }).click();
    await page.getByRole('link', { name: /Plan afdrukken/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Ons plan' }).waitFor();
    expect(page.context().pages().length === 1, 'a second window');
    await picture(page, 'paper-family-phone');
    await page.getByRole('link', { name: 'Snel weg' }).click();
    await page.waitForURL(elsewhere);
    await page.goBack();
    await page.waitForTimeout(300);
    expect(!/Ons plan/.test(await page.locator('body').innerText()), 'the plan still shows');
  });
  await page.unroute(`${elsewhere}**`);
}

/** It reaches who keeps the plan; who has nothing to do with the family learns nothing of it. */
async function told(tools) {
  const { page, address } = tools;
  await start(tools, 'Joris Bakker');
  const id = new URL(page.url()).pathname.split('/')[2];
  await check(page, 'the coordinator sees who agrees, and reads what was told', async () => {
    const says = await page.locator('.plan-says').first().innerText();
    expect(/Ruud/.test(says) && /oeder/.test(says) && !/Niet eens/.test(says), says);
    await openTab(page, 'Tijdlijn');
    await page.getByText('Tabel', { exact: true }).click();
    const rows = page.locator('.tl-table tbody tr', { hasText: 'Bericht van het gezin' });
    expect((await rows.count()) >= 2, `${await rows.count()} messages on the line`);
    const family = await page.evaluate(
      async (one) => (await fetch(`/v1/gezinnen/${one}`)).text(),
      id,
    );
    for (const who of ['De moeder van Ruud', 'Ruud'])
      expect(family.includes(`Bericht van ${who}.`), who);
  });
  await logOut(page);
  await page.goto(address);
  await logIn(page, 'Kees de Boer');
  await check(page, 'for an outsider there is no plan, no word and no way to write', async () => {
    const answers = await page.evaluate(async (one) => {
      const { csrf } = await (await fetch('/v1/sessies/huidige')).json();
      const paths = ['planversies', 'mijn-standpunten', 'berichten', 'notities', 'doelen'];
      const ask = async (family, path) => {
        const answer = await fetch(`/v1/gezinnen/${family}/${path}`, {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            'X-CSRF-Token': csrf,
            'Idempotency-Key': crypto.randomUUID(),
          },
          body: '{"tekst":"x"}',
        });
        return `${answer.status} ${await answer.text()}`;
      };
      const nowhere = '00000000-0000-4000-8000-000000000001';
      return Promise.all(
        paths.map(async (path) => [await ask(one, path), await ask(nowhere, path)]),
      );
    }, id);
    for (const [there, nowhere] of answers)
      expect(there === nowhere && there.startsWith('404'), `${there} / ${nowhere}`);
  });
  await logOut(page);
}
