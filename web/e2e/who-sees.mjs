// "Wie ziet wat": of each who works with the family, and why.
import { check, expect, expectNoSidewaysScroll, expectTitle, picture } from './check.mjs';
import { eachSize, logIn, logOut, openFamily, openTab } from './login.mjs';

const rowOf = (page, name) =>
  page.locator('.who-sees tbody tr', { has: page.getByRole('rowheader', { name }) });
const boxOf = (page, name, kind) => rowOf(page, name).locator(`td[data-label="${kind}"]`);

async function open(page, address, person) {
  await page.goto(address);
  await page.waitForSelector('.person');
  await logIn(page, person);
  await openFamily(page);
  await openTab(page, 'Wie ziet wat');
  await page.waitForSelector('.who-sees tbody tr');
}

export async function whoSees({ page, address }) {
  await open(page, address, 'Joris Bakker');
  await check(page, 'who sees what: whether the school sees how safe it is', async () => {
    await expectTitle(page, 'Gezin: Wie ziet wat – Naast');
    const school = await boxOf(page, /Basisschool/, 'Veiligheid').innerText();
    expect(school.includes('mag het eigen deel zien'), school);
    const lead = await boxOf(page, /Joris Bakker/, 'Veiligheid').innerText();
    expect(lead.includes('mag het zien'), lead);
  });
  await check(page, 'who sees what: no code, and the kinds that are closed are said', async () => {
    const text = await page.locator('.who-sees').innerText();
    expect(!/\b(bestaat|niets|grondslag|alles)\b/.test(text), text);
    expect(text.includes('iemand kan meer of minder zien'), text);
    expect(text.includes('wat een kind in vertrouwen vertelde'), text);
  });
  await picture(page, 'who-sees', true);
  await eachSize(page, 'who sees what');
  await check(page, 'who sees what: no sideways scroll on a tablet or enlarged', async () => {
    for (const width of [769, 834, 1024]) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForSelector('.who-sees .sheet-cards');
      await expectNoSidewaysScroll(page);
    }
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await picture(page, 'who-sees-phone', true);
  await page.setViewportSize({ width: 1440, height: 1000 });
  await logOut(page);
  await page.goto(address);
  await page.waitForSelector('.person');
  await logIn(page, 'De moeder van Ruud');
  await openFamily(page);
  await check(page, 'who sees what: not for a member, who sees too little of it', async () => {
    const tabs = await page.locator('.tabs').innerText();
    expect(tabs.includes('Plan') && !tabs.includes('Wie ziet wat'), tabs);
  });
  await logOut(page);
}
