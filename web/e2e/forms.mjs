// What the walks that fill in a form of a family share.
import { expectInView, expectNoViolations, picture } from './check.mjs';
import { logIn, openFamily, openTab } from './login.mjs';

export const dialogOf = (page) => page.locator('dialog[open]');
export const button = (page, name) => page.getByRole('button', { name, exact: true });
export const record = (page) => button(dialogOf(page), 'Vastleggen').click();
export const recorded = async (page) => {
  await dialogOf(page).waitFor({ state: 'detached' });
  await page.getByText('Het is vastgelegd').waitFor();
  await expectInView(page, page.getByText('Het is vastgelegd'));
};
export const card = (page, title) =>
  page.locator('section.subject', { has: page.getByRole('heading', { name: title, exact: true }) });

/** Logged in, on the overview of the family of Ruud and Raymond. */
export async function start({ page, address }, who) {
  await page.goto(address);
  await page.waitForSelector('.person');
  await logIn(page, who);
  await openFamily(page);
  await openTab(page, 'Overzicht');
  await card(page, 'Zorgen en veiligheid').waitFor();
}

/** Opens a form; sent empty it says so many things, and axe finds nothing. On a phone too. */
export async function refusedEmpty(page, name, errors) {
  const words = errors === 1 ? 'Er is nog 1 ding niet goed' : `Er zijn nog ${errors} dingen`;
  await record(page);
  await dialogOf(page).getByText(words).waitFor();
  await expectNoViolations(page);
  await picture(page, `record-${name}`);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoViolations(page);
  await picture(page, `record-${name}-phone`);
  await page.setViewportSize({ width: 1440, height: 1000 });
}

/** Takes back what was recorded just now. */
export async function takeBack(page) {
  await button(page, 'Klopt het niet? Trek het in').click();
  await dialogOf(page).getByRole('radio', { name: 'Vergissing' }).check();
  await dialogOf(page).getByRole('textbox').fill('Toch niet.');
  await button(dialogOf(page), 'Intrekken').click();
  await page.getByText('Dit telt niet meer mee.').waitFor();
}
