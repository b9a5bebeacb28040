// A few words for checks: each is counted, a failing one leaves a picture in out/.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const out = fileURLToPath(new URL('../out/', import.meta.url));
mkdirSync(out, { recursive: true });
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

export const counts = { passed: 0, failed: 0 };

/** What failed, told once more at the end: who reads only the last lines of a run knows it. */
export const failures = [];

const complaints = [];

/** From now on whatever the browser notes in its console is a complaint. */
export function listen(page) {
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
}

// The browser itself notes every answer that is a refusal, and what logging out clears; those are
// asked for here.
const asked =
  /Failed to load resource: .*(400|401|403|404|412|500|ERR_FAILED)|Clear-Site-Data header/;

/** Nothing was noted since the last time this was asked: no fault, no break of the strict CSP. */
export function expectQuiet() {
  const rest = complaints.splice(0).filter((text) => !asked.test(text));
  expect(rest.length === 0, rest.join('\n'));
}

export function expect(truth, message) {
  if (!truth) throw new Error(message);
}

export function failed(name, why) {
  counts.failed += 1;
  failures.push(`FAIL  ${name}\n      ${why}`);
  console.log(failures.at(-1));
}

export async function check(page, name, run) {
  try {
    await run();
    counts.passed += 1;
    console.log(`ok    ${name}`);
  } catch (error) {
    failed(name, String(error.message ?? error).slice(0, 1200));
    await page.screenshot({ path: `${out}fail-${counts.failed}.png` }).catch(() => undefined);
  }
}

export async function picture(page, name, fullPage = false) {
  await page.screenshot({ path: `${out}${name}.png`, fullPage });
}

/** Somebody who looks at the page as it is scrolled now sees the whole of it, on a phone too. */
export async function expectInView(page, what) {
  const seen = async (size) => {
    const box = await what.boundingBox();
    const isSeen = box && box.y >= 0 && box.y + box.height <= size.height;
    expect(isSeen, `out of sight at ${size.width} px: ${JSON.stringify(box)}`);
  };
  const before = page.viewportSize();
  await seen(before);
  const phone = { width: 390, height: 844 };
  await page.setViewportSize(phone);
  // As far down as the form was opened from: what was pressed has the focus again.
  await page.evaluate(() => document.activeElement?.scrollIntoView({ block: 'center' }));
  await seen(phone);
  await page.setViewportSize(before);
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function expectNoViolations(page) {
  await page.evaluate(axeSource);
  const found = await page.evaluate(async (values) => {
    const result = await window.axe.run(document, { runOnly: { type: 'tag', values } });
    return result.violations.map(
      (v) =>
        `${v.id}: ${v.nodes
          .slice(0, 3)
          .map((n) => `${n.html.slice(0, 160)} ${n.any[0]?.message ?? n.all[0]?.message ?? ''}`)
          .join(' | ')}`,
    );
  }, tags);
  expect(found.length === 0, found.join('\n      '));
  // A place in a text that nobody filled in.
  const said = await page.evaluate(() => document.body.innerText);
  const [open] = /\{\w+[,}]/.exec(said) ?? [];
  expect(!open, `the page says ${open}`);
}

/** The title comes with the frame after the page that has it. */
export async function expectTitle(page, title) {
  await page
    .waitForFunction((wanted) => document.title === wanted, title)
    .catch(async () => {
      throw new Error(`the title is ${await page.title()}`);
    });
}

/** What came on the page takes the focus in the frame after that; `selector`: what has it then. */
export async function expectFocus(page, selector, text = '') {
  await page
    .waitForFunction(
      ([wanted, words]) => {
        const { activeElement: e } = document;
        return e?.matches(wanted) && e.textContent.includes(words);
      },
      [selector, text],
    )
    .catch(async () => {
      const at = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 160));
      throw new Error(`focus on ${at}`);
    });
}

export async function expectNoSidewaysScroll(page) {
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('dialog[open]')]
      .filter((e) => e.scrollWidth > Math.min(e.clientWidth, window.innerWidth))
      .map((e) => `${e.tagName}: ${e.scrollWidth} px wide in ${e.clientWidth}`),
  );
  expect(wide.length === 0, wide.join('; '));
}
