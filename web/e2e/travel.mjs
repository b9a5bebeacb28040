import { check, expect, expectFocus, picture } from './check.mjs';

export async function travel({ page }) {
  await page.getByRole('button', { name: 'Terugkijken in de tijd' }).click();
  const show = page.getByRole('button', { name: 'Toon' });
  await check(page, 'a date that does not exist is refused with what to do', async () => {
    await page.fill('#travel-was', '31-02-2019');
    await show.click();
    await page.getByText('31 februari bestaat niet. Kijk de datum na.').waitFor();
    await page.fill('#travel-was', '1-1-2030');
    await show.click();
    await page.getByText('Deze datum is nog niet geweest.').waitFor();
    await expectFocus(page, '#travel-was');
  });
  await check(page, 'on 14 October 2019 there is no OTS yet', async () => {
    expect((await page.locator('main').innerText()).includes('OTS'), 'no OTS today either');
    await page.fill('#travel-was', '14 okt 2019');
    await show.click();
    await page.getByText('U kijkt terug naar 14 oktober 2019.').waitFor();
    expect(page.url().endsWith('?peildatum=2019-10-14'), page.url());
    // The request to the court of 27 September is there; the measure is not.
    const bars = (await page.locator('.bars').innerText()).replace(/verzoek[^\n]*/gi, '');
    expect(!/ondertoezicht/i.test(bars), 'the measure shows');
    const gap = await page.locator('.bar.look-geen_hulp').first().textContent();
    expect(/sinds 1 oktober 2019, loopt nog, 14 dagen/.test(gap), gap);
    const pills = await page.locator('.pill').allInnerTexts();
    expect(!pills.some((text) => /OTS/.test(text)), pills.join());
  });
  await picture(page, 'travel');
  await check(
    page,
    'the next event is the next day; the address can be opened by itself',
    async () => {
      await page.getByRole('button', { name: 'Volgende gebeurtenis' }).click();
      await page.getByText('U kijkt terug naar 15 oktober 2019.').waitFor();
      await page.getByRole('button', { name: 'Vorige gebeurtenis' }).click();
      await page.waitForFunction(
        () => !document.body.innerText.includes('terug naar 15 oktober 2019'),
      );
      await page.goto(`${page.url().split('?')[0]}?peildatum=2019-12-01`);
      await page.getByText('U kijkt terug naar 1 december 2019.').waitFor();
    },
  );
  await check(page, 'what was known on a day is asked beside it', async () => {
    await page.fill('#travel-known', '1-1-2020');
    await page.getByRole('button', { name: 'Toon' }).click();
    await page.getByText('U ziet alleen wat op 1 januari 2020 bekend was.').waitFor();
    expect(page.url().includes('bekendOp=2020-01-01'), page.url());
  });
  await check(page, 'one button leads back to today', async () => {
    await page.getByRole('button', { name: 'Terug naar vandaag' }).click();
    await page.waitForFunction(() => !document.body.innerText.includes('U kijkt terug'));
    expect(!page.url().includes('?'), page.url());
  });
  await page.getByRole('button', { name: 'Terugkijken in de tijd' }).click();
}
