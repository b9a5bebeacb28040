// What a worker records from day to day: a worry and its answer, school, how safe it is, a move.
import { check, expect, expectNoViolations, picture } from './check.mjs';
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
import { eachSize, logIn, logOut, openFamily, openTab } from './login.mjs';

/** Loads the page again with an answer in which something is different, and then as it is. */
async function withOther(page, change, run) {
  const pages = /\/v1\/gezinnen\/[^/?]+(\?.*)?$/;
  await page.route(pages, async (route) => {
    const response = await route.fetch();
    const told = await response.json();
    change(told);
    await route.fulfill({ response, json: told });
  });
  await page.reload();
  try {
    await run();
  } finally {
    await page.unroute(pages);
    await page.reload();
  }
}

async function headingHasFocus(page) {
  await page.waitForFunction(() => document.activeElement?.matches('h1'));
}

export async function recording(tools) {
  const { page } = tools;
  await start(tools, 'Joris Bakker');
  await worries(page);
  await safety(page);
  await school(page);
  await moving(page);
  await logOut(page);
  await byAProvider(tools);
}

async function worries(page) {
  const open = card(page, 'Zorgen en veiligheid');
  await check(page, 'SIG-01: a worry says what is missing, and is then recorded', async () => {
    await button(page, 'Zorg vastleggen').click();
    await refusedEmpty(page, 'signal', 3);
    const dialog = dialogOf(page);
    await dialog.getByRole('checkbox', { name: 'Ruud', exact: true }).check();
    await dialog.getByRole('checkbox', { name: 'Raymond', exact: true }).check();
    await dialog.getByRole('checkbox', { name: 'Gedrag op school' }).check();
    await dialog.getByLabel('Op welke dag was het?').fill('5-9-2022');
    await dialog.getByLabel('Welke organisatie deelde het?').fill('Politie Heideveld');
    await dialog.getByLabel('Wat is er gezien of gezegd?').fill('Ruud sloeg een ander kind.');
    await record(page);
    await dialog.getByRole('alert').getByText('Kies wat voor organisatie het is.').waitFor();
    await dialog.getByLabel('Wat voor organisatie is dat?').selectOption('politie');
    await record(page);
    await recorded(page);
    await open.getByText('open sinds 5 september 2022').waitFor();
    const text = await open.innerText();
    expect(/Ruud en Raymond/.test(text) && /Politie Heideveld/.test(text), text);
  });
  await eachSize(page, 'overview with an open worry');
  await picture(page, 'record-open', true);
  await page.setViewportSize({ width: 390, height: 844 });
  await picture(page, 'record-open-phone', true);
  await page.setViewportSize({ width: 1440, height: 1000 });
  await check(
    page,
    'FAM-08: it stands open until it is answered, and again after undo',
    async () => {
      await open.getByRole('button', { name: /^Beantwoorden/ }).click();
      await dialogOf(page).getByText('Ruud sloeg een ander kind.').waitFor();
      await refusedEmpty(page, 'answer', 2);
      await dialogOf(page).getByRole('radio', { name: 'Opgepakt, en klaar' }).check();
      await dialogOf(page).getByLabel('Wat is ermee gedaan?').fill('Besproken met Ruud en school.');
      await record(page);
      await recorded(page);
      expect((await open.locator('.help-line').count()) === 0, 'it is still open');
      await takeBack(page);
      await open.getByText('open sinds 5 september 2022').waitFor();
      await open.getByRole('button', { name: /^Beantwoorden/ }).click();
      await dialogOf(page).getByRole('radio', { name: 'Er zijn geen zorgen meer' }).check();
      await dialogOf(page).getByLabel('Wat is ermee gedaan?').fill('Besproken.');
      await record(page);
      await recorded(page);
    },
  );
  await check(page, 'a newcomer: the answer to a worry is what happened last', async () => {
    const last = await card(page, 'Laatst gebeurd').locator('li').first().innerText();
    expect(last.includes('Zorg of vraag beantwoord'), last);
  });
  await check(page, 'what was recorded is said until it is closed', async () => {
    await button(page, 'Sluiten').click();
    expect((await page.getByText('Het is vastgelegd').count()) === 0, 'it is still there');
    await headingHasFocus(page);
  });
}

/** Not safe: said first, with who, since when, by whom and what comes next; then a plan is made. */
async function notSafe(page) {
  const told = page.locator('.unsafe');
  await check(
    page,
    'a newcomer: that somebody is not safe stands first on the overview',
    async () => {
      await judge(page, 'Raymond', 'Nee, niet veilig');
      const text = await told.innerText();
      for (const word of [
        'Niet veilig: Raymond',
        'Sinds 12 september 2022',
        'Lokaal team Heideveld',
        'Voor Raymond is sindsdien nog geen veiligheidsplan gemaakt.',
        'Volgende stap: maak samen met het gezin een veiligheidsplan.',
      ])
        expect(text.includes(word), text);
      const [first, cards] = [await told.boundingBox(), await page.locator('.over').boundingBox()];
      expect(first.y + first.height <= cards.y, 'it is not above the cards');
      await expectNoViolations(page);
    },
  );
  await page.evaluate(() => window.scrollTo(0, 0));
  await picture(page, 'record-unsafe');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => window.scrollTo(0, 0));
  await picture(page, 'record-unsafe-phone');
  await page.setViewportSize({ width: 1440, height: 1000 });
  await eachSize(page, 'overview with somebody who is not safe');
  await check(page, 'its next step is a safety plan for who is not safe', async () => {
    await told.getByRole('button', { name: 'Veiligheidsplan maken' }).click();
    const box = dialogOf(page).getByRole('checkbox', { name: 'Raymond', exact: true });
    expect(await box.isChecked(), 'Raymond is to be chosen anew');
    await button(dialogOf(page), 'Niet vastleggen').click();
    await dialogOf(page).waitFor({ state: 'detached' });
  });
  await check(
    page,
    'who may not make a plan is not told to, and no more than is known',
    async () => {
      const asOther = ({ onveilig: [one], mag }) => {
        Object.assign(mag, { veiligheidsplanMaken: false, veiligheidBeoordelen: false });
        Object.assign(one, { sindsTekst: { nl: '2022', en: '2022' }, door: null });
      };
      await withOther(page, asOther, async () => {
        const text = await told.innerText();
        const said = text.split('\n').filter(Boolean);
        const all = [
          'Niet veilig: Raymond',
          'Sinds 2022.',
          'Voor Raymond is sindsdien nog geen veiligheidsplan gemaakt.',
        ];
        expect(said.join('|') === all.join('|'), text);
      });
      await told.waitFor();
    },
  );
  await check(page, 'what is told of it does not stay in view in a low window', async () => {
    const line = page.locator('.told');
    const position = () => line.evaluate((told) => getComputedStyle(told).position);
    expect((await position()) === 'sticky', await position());
    await page.setViewportSize({ width: 640, height: 400 });
    expect((await position()) === 'static', await position());
    await page.setViewportSize({ width: 1440, height: 1000 });
  });
  await check(
    page,
    'two who are not safe by two judgements are two parts of the page',
    async () => {
      await judge(page, 'Ruud', 'Nee, niet veilig');
      for (const who of ['Raymond', 'Ruud']) {
        const part = page.getByRole('region', { name: `Niet veilig: ${who}`, exact: true });
        expect((await part.count()) === 1, who);
      }
      await takeBack(page);
    },
  );
}

async function judge(page, who, verdict) {
  await button(card(page, 'Zorgen en veiligheid'), 'Veiligheid beoordelen').click();
  const dialog = dialogOf(page);
  await dialog.getByRole('checkbox', { name: who, exact: true }).check();
  await dialog.getByRole('radio', { name: verdict }).check();
  await dialog.getByLabel('Waaraan ziet u dat?').fill('Gezien bij een bezoek.');
  await record(page);
  await recorded(page);
}

async function safety(page) {
  const judged = card(page, 'Veiligheid');
  await check(page, 'SAF-04: how safe it is, for whom, and by what that is seen', async () => {
    await button(page, 'Veiligheid beoordelen').click();
    await refusedEmpty(page, 'judge', 3);
    const dialog = dialogOf(page);
    await dialog.getByRole('checkbox', { name: 'Raymond', exact: true }).check();
    await dialog.getByRole('radio', { name: 'Nog niet duidelijk' }).check();
    await dialog.getByLabel('Waaraan ziet u dat?').fill('Wij zagen hem nog niet alleen.');
    await record(page);
    await recorded(page);
    await judged.getByText('Veiligheid beoordeeld: nog niet duidelijk').waitFor();
    await takeBack(page);
  });
  await notSafe(page);
  await check(
    page,
    'SAF-03: a safety plan names who checks it, and becomes an action',
    async () => {
      await button(card(page, 'Zorgen en veiligheid'), 'Veiligheidsplan maken').click();
      await refusedEmpty(page, 'safe', 3);
      await button(dialogOf(page), 'Niet vastleggen').click();
      await dialogOf(page).waitFor({ state: 'detached' });
      await button(page.locator('.unsafe'), 'Veiligheidsplan maken').click();
      const dialog = dialogOf(page);
      await dialog.getByLabel('Wat is er afgesproken?').fill('Raymond belt oma als het misgaat.');
      await dialog.getByLabel('Wie let erop?').selectOption({ index: 1 });
      await record(page);
      await recorded(page);
      // The button that opened it is gone.
      await headingHasFocus(page);
      // Of two events none is taken back by itself.
      const undo = page.getByRole('button', { name: 'Klopt het niet? Trek het in', exact: true });
      expect((await undo.count()) === 0, 'half of it can be taken back');
      await openTab(page, 'Plan');
      await page.locator('.plan').getByText('Met het gezin bekijken hoe het gaat').waitFor();
      await openTab(page, 'Overzicht');
      const text = await page.locator('.unsafe').innerText();
      expect(/Voor Raymond is er een veiligheidsplan van 12 september 2022/.test(text), text);
    },
  );
}

async function school(page) {
  const here = card(page, 'School en verzuim');
  await check(page, 'SIG-21: Ruud goes to school again, and that is taken back', async () => {
    await here.getByRole('button', { name: /^Weer naar school/ }).click();
    await dialogOf(page).getByRole('checkbox', { name: 'Ruud', exact: true }).uncheck();
    await refusedEmpty(page, 'back', 1);
    await dialogOf(page).getByRole('checkbox', { name: 'Ruud', exact: true }).check();
    await dialogOf(page).getByLabel('Wat was de eerste dag weer op school?').fill('29-8-2022');
    await record(page);
    await dialogOf(page)
      .getByRole('alert')
      .getByText('Kies een dag na de eerste dag zonder school.')
      .waitFor();
    await dialogOf(page).getByLabel('Wat was de eerste dag weer op school?').fill('9-9-2022');
    await record(page);
    await recorded(page);
    await here.getByText('Er staat geen verzuim open.').waitFor();
    await takeBack(page);
    await here.getByText('sinds 29 augustus 2022').waitFor();
  });
  await check(page, 'SIG-21: Raymond does not go to school, and that is taken back', async () => {
    await button(page, 'Verzuim vastleggen').click();
    await refusedEmpty(page, 'absence', 1);
    await dialogOf(page).getByRole('radio', { name: 'Wil niet naar school' }).check();
    await record(page);
    await recorded(page);
    expect((await here.locator('.help-line').count()) === 2, 'not two who stay away');
    await takeBack(page);
  });
}

async function moving(page) {
  const dialog = dialogOf(page);
  const toMother = async () => {
    await dialog.getByRole('checkbox', { name: 'Moeder', exact: true }).check();
    await dialog.getByRole('checkbox', { name: 'Raymond', exact: true }).check();
    await dialog.getByLabel('Hoe noemt u het nieuwe huishouden?').fill('Bij moeder');
  };
  await openTab(page, 'Gezin en netwerk');
  await check(page, 'FAM-02: two form a new household, and that is taken back', async () => {
    await button(page, 'Verhuizing vastleggen').click();
    await refusedEmpty(page, 'move', 2);
    await toMother();
    await dialog.getByRole('checkbox', { name: 'Ja, dit adres is geheim' }).check();
    for (const word of ['U ziet het daarna zelf ook niet meer', 'leest daar "Afgeschermd"'])
      await dialog.getByText(word).waitFor();
    await dialog.getByText('U kunt dit hier niet terugdraaien.').waitFor();
    await expectNoViolations(page);
    await picture(page, 'record-move-secret');
    await page.setViewportSize({ width: 390, height: 844 });
    await picture(page, 'record-move-secret-phone');
    await page.setViewportSize({ width: 1440, height: 1000 });
    await record(page);
    await dialog.getByRole('alert').getByText('zeg of u het zeker weet').waitFor();
    await dialog.getByRole('checkbox', { name: 'Ja, ik heb gelezen wat er volgt' }).check();
    await dialog.getByLabel('Hoe noemt u het nieuwe huishouden?').fill('Kerkstraat 12');
    await record(page);
    await dialog.getByRole('alert').getByText('Dit lijkt op een adres.').waitFor();
    await dialog.getByLabel('Hoe noemt u het nieuwe huishouden?').fill('Bij moeder');
    await dialog.getByRole('checkbox', { name: 'Ja, dit adres is geheim' }).uncheck();
    // An address that is not secret asks nothing more.
    expect((await dialog.getByText('Weet u het zeker?').count()) === 0, 'it asks again');
    await record(page);
    await recorded(page);
    await page.getByRole('cell', { name: 'Bij moeder' }).first().waitFor();
    await takeBack(page);
    expect((await page.getByText('Bij moeder').count()) === 0, 'it is still there');
  });
  await check(page, 'FAM-02: who lives there already is not moved there', async () => {
    await button(page, 'Verhuizing vastleggen').click();
    await toMother();
    await record(page);
    await recorded(page);
    await button(page, 'Verhuizing vastleggen').click();
    await dialog.getByRole('checkbox', { name: 'Raymond', exact: true }).check();
    await dialog.getByRole('radio', { name: 'Bij moeder' }).check();
    await record(page);
    await dialog.getByRole('alert').getByText('Raymond woont daar al.').waitFor();
    await dialog.getByRole('checkbox', { name: 'Raymond', exact: true }).uncheck();
    await dialog.getByRole('checkbox', { name: 'Ruud', exact: true }).check();
    await record(page);
    await recorded(page);
    const homes = await page.getByRole('cell', { name: 'Bij moeder' }).count();
    expect(homes === 3, `${homes} live there`);
    await takeBack(page);
  });
  await check(page, 'a move to a home that is secret already tells what follows too', async () => {
    // Who forms a secret home does not see it after that: as the server says it to who may.
    const secret = ({ netwerk }) => {
      for (const home of netwerk.huishoudens) home.adresGeheim = true;
    };
    await withOther(page, secret, async () => {
      await button(page, 'Verhuizing vastleggen').click();
      await dialog.getByRole('checkbox', { name: 'Ruud', exact: true }).check();
      await dialog.getByRole('radio', { name: 'Bij moeder' }).check();
      await dialog.getByText('Dit adres is geheim. Dit volgt er').waitFor();
      await dialog.getByText('Misschien ziet u het daarna zelf ook niet meer.').waitFor();
      await expectNoViolations(page);
      await picture(page, 'record-move-known');
      await record(page);
      await dialog.getByRole('alert').getByText('zeg of u het zeker weet').waitFor();
      await button(dialog, 'Niet vastleggen').click();
      await dialog.waitFor({ state: 'detached' });
    });
    await button(page, 'Verhuizing vastleggen').waitFor();
  });
  await eachSize(page, 'network with a household');
  await picture(page, 'record-network', true);
}

/** Who works with the family and does not direct says that there is a worry, and no more. */
async function byAProvider(tools) {
  const { page } = tools;
  await start(tools, 'Tim Kuipers');
  await check(page, 'a provider records a worry, and is told that it may not show', async () => {
    for (const name of ['Veiligheid beoordelen', 'Veiligheidsplan maken', 'Beantwoorden'])
      expect((await page.getByRole('button', { name }).count()) === 0, name);
    await button(page, 'Zorg vastleggen').click();
    const dialog = dialogOf(page);
    await dialog.getByRole('checkbox', { name: 'Ruud', exact: true }).check();
    await dialog.getByRole('checkbox', { name: 'Opvoeding' }).check();
    await dialog.getByLabel('Wat is er gezien of gezegd?').fill('Ruud kwam drie keer niet.');
    await record(page);
    await recorded(page);
    await page.getByText('Het kan zijn dat u het zelf niet terugziet.').waitFor();
  });
  await check(page, 'who is not safe is not told to who may not see that', async () => {
    expect((await page.locator('.unsafe').count()) === 0, 'a provider is told');
  });
  await openTab(page, 'Gezin en netwerk');
  await check(page, 'nor does a provider record a move', async () => {
    await page.waitForSelector('.network');
    expect((await button(page, 'Verhuizing vastleggen').count()) === 0, 'it can');
  });
  await logOut(page);
  await page.goto(tools.address);
  await page.waitForSelector('.person');
  await logIn(page, 'De moeder van Ruud');
  await openFamily(page);
  await openTab(page, 'Overzicht');
  await check(page, 'nor is it said in words for workers to a member of the family', async () => {
    await page.waitForSelector('.over');
    expect((await page.locator('.unsafe').count()) === 0, 'the mother is told');
  });
  await logOut(page);
}
