import { check, expect, expectNoSidewaysScroll, expectNoViolations, picture } from './check.mjs';
import { inBothLooks } from './login.mjs';

/** Table, English, the last year, phone, dark and paper. */
export async function looks({ page }) {
  const toTop = () => page.evaluate(() => window.scrollTo(0, 0));
  await page.emulateMedia({ colorScheme: 'dark' });
  await toTop();
  await picture(page, 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await check(page, 'the last year is drawn by month', async () => {
    await page.getByText('Laatste jaar').click();
    const months = await page.locator('.tick-month').count();
    expect(months >= 8, `${months} months`);
    await picture(page, 'year');
    await page.locator('label', { hasText: 'Vanaf het begin' }).click();
  });
  await check(page, 'the table tells the same, each period once, newest first', async () => {
    await page.getByText('Tabel', { exact: true }).click();
    const rows = await page.locator('.tl-table tbody tr').allInnerTexts();
    expect(rows.length > 50, `${rows.length} rows`);
    expect(
      rows.some((row) => row.includes('Hulp stopt: gezinsbehandeling')),
      'help that stops does not say which',
    );
    expect(
      rows.filter((row) => row.includes('1 oktober 2019') && row.includes('Geen hulp in beeld'))
        .length === 2,
      'the gap is not there once for each child',
    );
    expect(/2022/.test(rows[0] ?? ''), rows[0]);
    expect(!/\d{4}-\d{2}-\d{2}/.test(rows.join()), 'a machine date');
  });
  await toTop();
  await picture(page, 'table');
  await inBothLooks(page, (scheme) =>
    check(page, `table: axe finds nothing, ${scheme}`, () => expectNoViolations(page)),
  );
  await check(page, 'English is complete, and stays after loading again', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 2, name: 'Timeline' }).waitFor();
    expect((await page.evaluate(() => document.documentElement.lang)) === 'en', 'lang');
    await page.reload();
    await page.getByText('Bars', { exact: true }).waitFor();
    // They are drawn a frame after the rest.
    await page.locator('.bar').first().waitFor();
    const text = await page.locator('main').innerText();
    for (const dutch of ['dagen', 'Geen hulp', 'loopt nog', 'Vandaag', 'gebeurtenis']) {
      expect(!text.includes(dutch), `"${dutch}" on the English page`);
    }
    expect(/1 Oct 2019/.test(text), 'no English date');
  });
  await page.waitForTimeout(300);
  await picture(page, 'en');
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await page.getByRole('heading', { level: 2, name: 'Tijdlijn' }).waitFor();

  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await check(
    page,
    'a phone starts with cards, newest first; the bars are one tap away',
    async () => {
      await page.locator('.card').first().waitFor();
      expect(
        /2022/.test(await page.locator('.card').first().innerText()),
        'the first is not the newest',
      );
      await toTop();
      await picture(page, 'phone');
      await page.locator('.card .link').first().click();
      await page.locator('dialog[open]').waitFor();
      await page.waitForTimeout(200);
      await picture(page, 'phone-panel');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.activeElement?.closest('.card'));
      await page.getByText('Balken', { exact: true }).click();
      await page.locator('.bar').first().waitFor();
      await expectNoSidewaysScroll(page);
      await page.setViewportSize({ width: 320, height: 700 });
      await expectNoSidewaysScroll(page);
      await page.setViewportSize({ width: 390, height: 844 });
      await picture(page, 'phone-bars', true);
      await expectNoViolations(page);
    },
  );
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.reload();
  await page.locator('.bar').first().waitFor();
  await check(page, 'colours of the reader are respected', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await picture(page, 'forced-colors');
    await page.emulateMedia({ forcedColors: 'none' });
  });
  await check(
    page,
    'on paper: no buttons around it, drawn for the width of the sheet',
    async () => {
      await page.pdf({
        path: new URL('../out/print.pdf', import.meta.url).pathname,
        preferCSSPageSize: true,
      });
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 1046, height: 720 });
      // So narrow a page has nothing beside the timeline.
      await page.locator('.tl-side').waitFor({ state: 'detached' });
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      for (const hidden of ['.top', '.choice', '.family-actions', '.bottom']) {
        expect(!(await page.locator(hidden).first().isVisible()), `${hidden} is printed`);
      }
      expect(
        await page.locator('.warning-print').first().isVisible(),
        'the warnings are not printed in full',
      );
      const wide = await page.locator('.bars').evaluate((e) => e.scrollWidth - e.clientWidth);
      expect(wide <= 1, `${wide} px too wide`);
      await picture(page, 'print', true);
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 1440, height: 1000 });
      await page.waitForTimeout(300);
    },
  );
}
