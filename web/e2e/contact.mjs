import { check, expect, expectFocus, expectNoViolations, picture } from './check.mjs';
import { eachSize } from './login.mjs';

const story = 'Op bezoek geweest. Ruud zat op zijn kamer en wilde even praten.';

export async function contact({ page }) {
  const dialog = page.locator('dialog[open]');
  const save = dialog.getByRole('button', { name: 'Vastleggen', exact: true });
  const todays = (what) =>
    page.locator('.tl-table tbody tr', { hasText: '12 september 2022' }).filter({ hasText: what });
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.getByRole('button', { name: 'Contact vastleggen' }).click();
  await check(
    page,
    'a contact without words is refused: focus on the summary, links to the fields',
    async () => {
      await save.click();
      await dialog.getByText('Er zijn nog 3 dingen niet goed').waitFor();
      await expectFocus(page, '[role="alert"]');
      await dialog.getByRole('link', { name: 'Schrijf in het kort wat er is besproken.' }).click();
      await expectFocus(page, '#contact-tekst');
    },
  );
  await picture(page, 'contact');
  await eachSize(page, 'form with errors');
  await check(
    page,
    'when someone else was first, the text stays and can be sent again',
    async () => {
      await dialog.getByRole('checkbox', { name: 'Ruud', exact: true }).check();
      await dialog.getByRole('combobox').selectOption('huisbezoek');
      await dialog.getByRole('textbox', { name: 'Wat is er besproken?' }).fill(story);
      await page.evaluate(async () => {
        const session = await (await fetch('/v1/sessies/huidige')).json();
        const body = {
          op: session.vandaag,
          met: ['raymond'],
          vorm: 'telefoon',
          strekking: 'gewoon',
          tekst: 'Gebeld met Raymond.',
        };
        const headers = {
          'Content-Type': 'application/json',
          'X-CSRF-Token': session.csrf,
          'Idempotency-Key': crypto.randomUUID(),
        };
        const id = window.location.pathname.split('/')[2];
        const answer = await fetch(`/v1/gezinnen/${id}/contacten`, {
          method: 'POST',
          headers,
          body: JSON.stringify(body),
        });
        if (answer.status !== 201) throw new Error(`the other one got ${answer.status}`);
      });
      await save.click();
      await dialog.getByText('Iemand anders heeft dit gezin net ook aangepast.').waitFor();
      const kept = await dialog.getByRole('textbox', { name: 'Wat is er besproken?' }).inputValue();
      expect(kept === story, kept);
    },
  );
  await check(page, 'a contact is recorded, told, and stands in the table', async () => {
    await save.click();
    await page.getByText('Het contact is vastgelegd.').waitFor();
    expect((await dialog.count()) === 0, 'the form is still there');
    await page.getByText('Tabel', { exact: true }).click();
    const row = page.locator('.tl-table tbody tr', { hasText: '12 september 2022' });
    expect((await row.count()) >= 2, `${await row.count()} rows of today`);
    const texts = [];
    for (const link of await row.locator('.link').all()) {
      await link.click();
      await expectFocus(page, '#panel-title');
      texts.push(await page.locator('.panel').innerText());
    }
    expect(
      texts.some((text) => text.includes(story)),
      'the words are not in the panel',
    );
    expect(
      texts.some((text) => /12 september 2022, door Joris Bakker \(Lokaal team/.test(text)),
      'the panel does not name who recorded it',
    );
  });
  await check(page, 'withdrawing it asks why, and then it is gone', async () => {
    const rows = todays('Huisbezoek');
    const before = await rows.count();
    await page.getByRole('button', { name: 'Klopt het niet? Trek het in' }).click();
    await dialog.getByText(story).waitFor();
    await dialog.getByRole('button', { name: 'Intrekken', exact: true }).click();
    await dialog.getByText('Er zijn nog 2 dingen niet goed').waitFor();
    await picture(page, 'withdraw');
    await expectNoViolations(page);
    await dialog.getByRole('radio', { name: 'Vergissing' }).check();
    await dialog.getByRole('textbox', { name: 'Wat klopt er niet?' }).fill('Was een andere dag.');
    await dialog.getByRole('button', { name: 'Intrekken', exact: true }).click();
    await page.getByText('Dit telt niet meer mee.').waitFor();
    expect((await rows.count()) === before - 1, `${await rows.count()} rows, before ${before}`);
  });
  await check(page, 'an older contact is withdrawn from the panel', async () => {
    const rows = todays('Telefoongesprek');
    const before = await rows.count();
    await rows.locator('.link').click();
    await page.locator('.panel').getByText('Gebeld met Raymond.').waitFor();
    await page.getByRole('button', { name: 'Klopt dit niet? Trek het in' }).click();
    await dialog.getByRole('radio', { name: 'Het staat er dubbel' }).check();
    await dialog.getByRole('textbox', { name: 'Wat klopt er niet?' }).fill('Staat er twee keer.');
    await dialog.getByRole('button', { name: 'Intrekken', exact: true }).click();
    await page.getByText('Dit telt niet meer mee.').waitFor();
    expect((await rows.count()) === before - 1, `${await rows.count()} rows, before ${before}`);
  });
  await page.getByText('Balken', { exact: true }).click();
}
