import { check, expect, expectFocus } from './check.mjs';
import { logOut } from './login.mjs';

export function hands(page) {
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: e } = document;
      const label = e?.labels?.[0]?.innerText ?? '';
      return `${e?.tagName} ${label || e?.textContent?.trim() || ''}`;
    });
  const ringed = () =>
    page.evaluate(() => {
      const e = document.activeElement;
      const shown = e?.matches('.choice input') ? e.closest('label') : e;
      return shown ? getComputedStyle(shown).outlineStyle !== 'none' : false;
    });
  const tabTo = async (wanted) => {
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab');
      const now = await focused();
      if (!wanted.test(now)) continue;
      expect(await ringed(), `no ring around ${now}`);
      return;
    }
    throw new Error(`Tab does not come to ${wanted}; it ends on ${await focused()}`);
  };
  return { focused, tabTo };
}

/** What can wait, put off and taken back. */
async function postponing({ page, address }) {
  const { tabTo } = hands(page);
  await page.goto(address);
  await page.waitForSelector('.person');
  await check(page, 'keyboard only: read why a line is there, and postpone it', async () => {
    await tabTo(/^BUTTON Joris Bakker/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.work-table');
    await expectFocus(page, 'h1');
    await tabTo(/^BUTTON Uitleg/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.work-why');
    await tabTo(/^BUTTON Uitstellen/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open] textarea');
    await tabTo(/^INPUT 1 week/);
    await page.keyboard.press('Space');
    await tabTo(/^TEXTAREA/);
    await page.keyboard.type('Volgende week is de evaluatie.');
    await tabTo(/^BUTTON Uitstellen/);
    await page.keyboard.press('Enter');
    await page.getByText('Uitgesteld tot en met 19 september 2022.').waitFor();
    await expectFocus(page, 'h1', 'Mijn werk');
  });
  await check(page, 'keyboard only: and take it back', async () => {
    await tabTo(/^SUMMARY Door u uitgesteld/);
    await page.keyboard.press('Enter');
    await tabTo(/^BUTTON Weer op mijn lijst/);
    await page.keyboard.press('Enter');
    await page.getByText('staat weer op uw lijst.').waitFor();
  });
  await logOut(page);
}

/** From logging in to a recorded contact without ever touching a mouse. */
export async function keyboardOnly({ page, address }) {
  await logOut(page);
  await postponing({ page, address });
  await page.goto(address);
  await page.waitForSelector('.person');
  const { focused, tabTo } = hands(page);
  await check(page, 'keyboard only: log in and open the family', async () => {
    await tabTo(/^BUTTON Joris Bakker/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.work');
    await expectFocus(page, 'h1');
    await tabTo(/^A Gezin van Ruud en Raymond/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.over');
    await expectFocus(page, 'h1');
    await tabTo(/^A Tijdlijn/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.fact');
    await expectFocus(page, 'h1');
  });
  await check(page, 'keyboard only: go to the table and back to the bars', async () => {
    await tabTo(/^INPUT Balken/);
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('.tl-table');
    await page.keyboard.press('ArrowLeft');
    await page.waitForSelector('.bars .bar');
  });
  await check(page, 'keyboard only: record a contact', async () => {
    await page.keyboard.press('Control+Home');
    await tabTo(/^BUTTON Sluiten|^BUTTON Afdrukken/);
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Shift+Tab');
      if (/^BUTTON Contact vastleggen/.test(await focused())) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    await tabTo(/^INPUT Raymond/);
    await page.keyboard.press('Space');
    await tabTo(/^SELECT/);
    await page.keyboard.type('Huis');
    await tabTo(/^TEXTAREA/);
    await page.keyboard.type('Raymond liet zijn nieuwe fiets zien.');
    await tabTo(/^BUTTON Vastleggen/);
    await page.keyboard.press('Enter');
    await page.getByText('Het contact is vastgelegd.').waitFor();
    await expectFocus(page, 'button', 'Contact vastleggen');
  });
}
