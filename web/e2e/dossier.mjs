import { check, expect, expectFocus, picture } from './check.mjs';
import { eachSize } from './login.mjs';

/** Rule and first day, as cases/ruud-raymond.verwacht has them. */
const firstDays = {
  'SIG-21': '2019-04-29',
  'MEA-02': '2019-10-15',
  'MEA-08': '2019-10-29',
  'FAM-08': '2019-11-26',
  'COO-21': '2020-09-11',
  'FAM-09': '2021-06-22',
  'PLC-04': '2021-07-01',
  'PLC-05': '2021-07-01',
  'PLC-07': '2021-07-15',
  'PLC-12': '2021-08-12',
  'PLC-13': '2022-06-01',
  'PLC-14': '2022-08-29',
};
const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const short = (iso) =>
  `${Number(iso.slice(8, 10))} ${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;

export const fetchDossier = (page) =>
  page.evaluate(async () => {
    const id = window.location.pathname.split('/')[2];
    return (await fetch(`/v1/gezinnen/${id}`)).json();
  });

export async function dossier({ page }) {
  await check(page, 'four facts in short, the gap with its dates', async () => {
    const facts = await page.locator('.fact').allInnerTexts();
    expect(facts.length === 4, `${facts.length} facts`);
    expect(/Geen hulp in beeld/.test(facts[0]) && /166 dagen/.test(facts[0]), facts[0]);
    expect(/1 okt 2019 t\/m 14 mrt 2020/.test(facts[0]), facts[0]);
  });
  await check(page, 'the gap is a bar with its days in the lane of both children', async () => {
    const lanes = page.locator('.lane-gezinsleden', { has: page.locator('.look-geen_hulp') });
    const texts = await lanes.locator('.look-geen_hulp .bar-text').allInnerTexts();
    expect(
      texts.length >= 2 && texts.every((text) => /^! .*166 dgn$/.test(text)),
      texts.join('; '),
    );
    const notes = await page.locator('.gap-note').allInnerTexts();
    expect(
      notes.every((text) => text === '1 okt 2019 t/m 14 mrt 2020'),
      notes.join('; '),
    );
  });
  await check(page, 'every sort of period on the bars stands in the legend', async () => {
    const used = await page
      .locator('.bar')
      .evaluateAll((bars) => bars.map((b) => /look-\w+/.exec(b.className)?.[0]));
    const legend = await page
      .locator('.swatch')
      .evaluateAll((s) => s.map((b) => /look-\w+/.exec(b.className)?.[0]));
    expect(
      [...new Set(used)].every((look) => legend.includes(look)),
      `${used} / ${legend}`,
    );
    for (const look of [
      'look-hulp',
      'look-wachten',
      'look-geen_hulp',
      'look-verblijf',
      'look-regie',
    ]) {
      expect(used.includes(look), `no bar ${look}`);
    }
  });
  await check(
    page,
    'the weeks before the placement are one mark, opening in the panel',
    async () => {
      const crowd = page
        .locator('.lane-gezinsleden', { hasText: 'zoon, geboren in 2009' })
        .getByRole('button', { name: /juni 2021: Huisbezoek met ultimatum en nog \d/ })
        .first();
      expect(/^\d+/.test(await crowd.innerText()), await crowd.innerText());
      await crowd.click();
      await expectFocus(page, '#panel-title');
      const lines = await page.locator('.panel .event-list li').count();
      expect(lines >= 4, `${lines} events in the panel`);
      await page.keyboard.press('Escape');
    },
  );
  await check(page, 'each warning is listed with the first day that the rules give', async () => {
    const data = await fetchDossier(page);
    const all = page.locator('.warning > button');
    const atOnce = await all.filter({ visible: true }).count();
    expect(atOnce === 6, `${atOnce} shown at once`);
    for (const summary of await page.locator('.warnings summary').all()) await summary.click();
    const items = await all.allInnerTexts();
    expect(items.length === data.signaleringen.length, `${items.length} shown`);
    for (const [rule, day] of Object.entries(firstDays)) {
      const signal = data.signaleringen.find((s) => s.regel === rule && s.sinds.startsWith(day));
      const given = data.signaleringen.filter((s) => s.regel === rule).map((s) => s.sinds);
      expect(signal, `${rule} not on ${day}: ${given}`);
      const shown = items.some(
        (text) => text.includes(signal.titel.nl) && text.includes(short(signal.sinds)),
      );
      expect(shown, `${rule} ${signal.titel.nl} ${short(signal.sinds)} not in the list`);
    }
    const [first] = items;
    expect(first.includes('sinds'), `an ended one comes first: ${first}`);
  });
  await check(
    page,
    'a warning opens with who acts, what ends it, its stages and facts',
    async () => {
      await page.locator('.warning > button', { hasText: '29 okt 2019' }).click();
      await expectFocus(page, '#panel-title');
      const panel = page.locator('.panel');
      const text = await panel.innerText();
      for (const word of [
        'Wie doet iets',
        'Wanneer stopt dit',
        'Hoe het sterker werd',
        'Waar dit op rust',
        '26 november 2019',
        '10 december 2019',
        'Naast stelt dit voor; uw regio kan iets anders afspreken',
      ]) {
        expect(text.includes(word), `${word} missing in ${text}`);
      }
      expect(!/[A-Z]{3}-\d\d|\(voorstel\)/.test(text), `a code: ${text}`);
      expect((await page.locator('.line-focus').count()) === 1, 'no line on the first day');
      await picture(page, 'warning');
      await panel.locator('.event-list .link').first().click();
      await expectFocus(page, '#panel-title');
      expect((await panel.innerText()).includes('Bekend sinds'), 'the fact does not open');
      await page.keyboard.press('Escape');
    },
  );
  await check(page, 'terms say where they stand and which norm is a proposal', async () => {
    const text = await page.locator('.terms').innerText();
    expect(/voorstel/.test(text) && !/\d{4}-\d{2}-\d{2}/.test(text), text);
  });
  await check(page, 'labels on the bars do not overlap', async () => {
    const clashes = await page.evaluate(() => {
      const found = [];
      for (const plot of document.querySelectorAll('.lane-plot')) {
        const boxes = [...plot.querySelectorAll('.bar, .mark, .pill, .gap-note')].map((e) => [
          e,
          e.getBoundingClientRect(),
        ]);
        boxes.forEach(([a, x], i) => {
          for (const [b, y] of boxes.slice(i + 1)) {
            const across = Math.min(x.right, y.right) - Math.max(x.left, y.left);
            const down = Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top);
            if (across > 2 && down > 2)
              found.push(`${a.innerText} / ${b.innerText} (${Math.round(across)} px)`);
          }
        });
      }
      return found;
    });
    expect(clashes.length === 0, clashes.join('; '));
  });
  await page.evaluate(() => window.scrollTo(0, 0));
  await picture(page, 'desktop');
  await picture(page, 'desktop-full', true);
  await keyboard({ page });
  await eachSize(page, 'family');
}

async function keyboard({ page }) {
  const active = () => page.evaluate(() => document.activeElement?.getAttribute('data-cell') ?? '');
  await check(page, 'the timeline is one tab stop and moves with the arrow keys', async () => {
    expect((await page.locator('.bars [tabindex="0"]').count()) === 1, 'not one tab stop');
    await page.locator('.bars [tabindex="0"]').focus();
    const start = await active();
    await page.keyboard.press('End');
    const end = await active();
    expect(end !== '' && end !== start, 'End does not move');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const second = await active();
    await page.keyboard.press('ArrowDown');
    const below = await active();
    expect(new Set([start, second, below, '']).size === 4, `${start} ${second} ${below}`);
    await page.keyboard.press('Tab');
    expect((await active()) === '', 'Tab stays in the timeline');
    await page.keyboard.press('Shift+Tab');
    expect((await active()) === below, 'the way back is elsewhere');
  });
  await check(page, 'Enter opens the panel, Escape closes it and gives focus back', async () => {
    const gap = page.locator('.bar.look-geen_hulp').first();
    await gap.focus();
    const cell = await active();
    await page.keyboard.press('Enter');
    await expectFocus(page, '#panel-title');
    const text = await page.locator('.panel').innerText();
    expect(text.includes('van 1 oktober 2019 tot en met 14 maart 2020'), text);
    expect(/166 dagen/.test(text) && /Ruud/.test(text), text);
    const actions = await page.locator('.panel a.button').allInnerTexts();
    expect(actions.join() === 'Kijk terug naar 1 oktober 2019', actions.join());
    await page.evaluate(() => window.scrollTo(0, 0));
    await picture(page, 'gap');
    await page.keyboard.press('Escape');
    expect((await active()) === cell, `focus on ${await active()}`);
    expect((await page.locator('.panel-head').count()) === 0, 'the panel is still there');
  });
}
