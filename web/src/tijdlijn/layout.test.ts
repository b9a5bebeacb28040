import { expect, test } from 'vitest';
import { cellRows, move } from './cells';
import { makeLanes, stackPeriods, wholeFamily } from './lanes';
import { draw } from './layout';
import { resolve, signalsDuring } from './selection';
import { tableRows } from './table-rows';
import { story, words } from './testing';

const drawing = () => draw(story(), 920, 'all', words);
const lane = (id: string) => {
  const found = drawing().lanes.find((l) => l.id === id);
  if (!found) throw new Error(id);
  return found;
};

test('what concerns all comes first, then children, their parents, and organisations', () => {
  const lanes = makeLanes(story());
  expect(lanes.slice(0, 5).map(({ id }) => id)).toEqual([
    wholeFamily,
    'ruud',
    'raymond',
    'moeder',
    'vader',
  ]);
  expect(lanes.slice(5).every(({ group }) => group === 'organisaties')).toBe(true);
});

test('with one member chosen the others have no lane, and the family keeps its own', () => {
  const lanes = makeLanes(story(), 'raymond').filter(({ group }) => group === 'gezinsleden');
  expect(lanes.map(({ id }) => id)).toEqual([wholeFamily, 'raymond']);
  const drawn = draw(story(), 920, 'all', words, 'raymond').lanes;
  expect(drawn.map(({ id }) => id)).not.toContain('ruud');
});

test('help for several persons stands in the lane of each, and of the organisation', () => {
  const withHelp = makeLanes(story()).filter(({ periods }) =>
    periods.some(({ id }) => id === 'hulp-begeleiding-thuis'),
  );
  expect(withHelp.map(({ id }) => id)).toEqual(['ruud', 'raymond', 'moeder', 'org-2']);
});

test('it stands in the table once', () => {
  const rows = tableRows(story(), null);
  expect(rows.filter(({ key }) => key === 'p:hulp-begeleiding-thuis')).toHaveLength(1);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

test('the table starts with the newest', () => {
  const rows = tableRows(story(), null);
  expect(rows[0]?.from).toBe('2022-09-05');
  expect(rows.at(-1)?.from).toBe('2009-01-01');
});

test('the gap says its days on the bar and its dates beside it', () => {
  for (const child of ['ruud', 'raymond']) {
    const gap = lane(child).bars.find(({ period }) => period.soort === 'geen_hulp_in_beeld');
    expect(gap?.text).toBe('! 166 dgn');
    expect(gap?.note?.text).toBe('2019-10-01 t/m 2020-03-14');
    expect(lane(child).gaps).toHaveLength(1);
  }
});

test('the weeks before the placement are one mark with all that happened', () => {
  const crowd = lane('ruud').marks.find(({ items }) => items.length >= 4);
  expect(crowd?.items.every(({ dag }) => dag.startsWith('2021-06'))).toBe(true);
  expect(crowd?.text).toBe(`Huisbezoek met ultimatum en nog ${(crowd?.items.length ?? 0) - 1}`);
});

test('a crowd without room for what tells most says how many there are', () => {
  const narrow = draw(story(), 620, 'all', { ...words, measure: (text) => text.length * 11 });
  const texts = narrow.lanes.flatMap(({ marks }) => marks.map(({ text }) => text));
  expect(texts.some((text) => / gebeurtenissen$/.test(text))).toBe(true);
});

test('what is about the file and not about the family stands in the table only', () => {
  const added = story().tijdlijn.gebeurtenissen.find(({ soort }) => soort === 'persoon_toegevoegd');
  const drawn = drawing().lanes.flatMap(({ marks }) => marks.flatMap(({ items }) => items));
  expect(drawn.some(({ id }) => id === added?.id)).toBe(false);
  expect(tableRows(story(), null).some(({ key }) => key === `e:${added?.id}`)).toBe(true);
});

test('bars on one track do not overlap', () => {
  for (const { bars } of drawing().lanes) {
    for (const [index, bar] of bars.entries()) {
      const clash = bars
        .slice(index + 1)
        .find(
          (b) =>
            b.track === bar.track &&
            b.left < bar.left + bar.width - 0.01 &&
            bar.left < b.left + b.width - 0.01,
        );
      expect(clash).toBeUndefined();
    }
  }
});

test('help and its absence stand on the first track', () => {
  const tracks = stackPeriods(
    makeLanes(story()).find(({ id }) => id === 'ruud')?.periods ?? [],
    (p) => Date.parse(p.vanaf),
    (p) => Date.parse(p.totEnMet ?? '2022-09-12'),
  );
  expect(tracks.find(({ item }) => item.soort === 'geen_hulp_in_beeld')?.track).toBe(0);
});

test('what runs on is drawn open, up to the peildatum', () => {
  const { lanes, today } = drawing();
  const running = lanes
    .flatMap(({ bars }) => bars)
    .filter(({ period }) => period.totEnMet === null);
  expect(running.length).toBeGreaterThan(0);
  expect(running.every(({ runsOn }) => runsOn)).toBe(true);
  expect(running.some(({ left, width }) => Math.abs(left + width - today) < 0.5)).toBe(true);
});

test('pills do not overlap', () => {
  const { pills } = drawing();
  for (const [index, pill] of pills.entries()) {
    const end = pill.left + words.measure(pill.text) + 34;
    const clash = pills
      .slice(index + 1)
      .find(
        (p) =>
          p.row === pill.row && p.left < end && pill.left < p.left + words.measure(p.text) + 34,
      );
    expect(clash).toBeUndefined();
  }
});

test('each warning has its first day on the drawing', () => {
  const { signals } = drawing();
  expect(signals.flatMap(({ items }) => items)).toHaveLength(12);
});

test('every open warning says what it is', () => {
  const open = drawing().signals.filter(({ items }) => items.some((signal) => signal.open));
  expect(open.length).toBeGreaterThan(2);
  expect(open.filter(({ text }) => text === '')).toEqual([]);
});

test('what began a few days ago does not pass the peildatum', () => {
  const { lanes, today } = drawing();
  const bars = lanes.flatMap((l) => l.bars).filter(({ period }) => period.totEnMet === null);
  const late = bars.find(({ period }) => period.id === 'schoolverzuim-ruud-2022-08-29');
  expect(late?.width).toBeGreaterThanOrEqual(12);
  for (const { left, width } of bars) expect(left + width).toBeLessThanOrEqual(today + 0.01);
});

test('the last year leaves out organisations that did nothing in it', () => {
  const { lanes } = draw(story(), 920, 'year', words);
  expect(lanes.some(({ id }) => id === wholeFamily)).toBe(false);
  expect(lanes.some(({ id }) => id === 'org-4')).toBe(false);
  expect(lanes.some(({ id }) => id === 'vader')).toBe(true);
});

test('an empty file draws nothing and does not fail', () => {
  const empty = story();
  empty.tijdlijn = { ...empty.tijdlijn, perioden: [], gebeurtenissen: [], schakelmomenten: [] };
  empty.signaleringen = [];
  expect(cellRows(draw(empty, 920, 'all', words))).toEqual([]);
});

test('the arrow keys go along a lane and from lane to lane, and stop at the ends', () => {
  const rows = [
    [
      { id: 'a1', x: 10 },
      { id: 'a2', x: 200 },
    ],
    [
      { id: 'b1', x: 30 },
      { id: 'b2', x: 190 },
      { id: 'b3', x: 400 },
    ],
  ];
  expect(move(rows, 'a1', 'ArrowRight')).toBe('a2');
  expect(move(rows, 'a2', 'ArrowRight')).toBe('a2');
  expect(move(rows, 'a2', 'ArrowDown')).toBe('b2');
  expect(move(rows, 'b3', 'Home')).toBe('b1');
  expect(move(rows, 'b1', 'End')).toBe('b3');
  expect(move(rows, 'a1', 'ArrowUp')).toBe('a1');
  expect(move(rows, 'a1', 'x')).toBeNull();
});

test('a choice that is no longer in the file chooses nothing', () => {
  expect(resolve(story(), 'p:gone')).toBeNull();
  expect(resolve(story(), 'p:hulp-gezinsbehandeling')?.kind).toBe('periode');
  expect(resolve(story(), 's:MEA-08-3')?.kind).toBe('signalering');
});

test('beside a gap stand the warnings that began in it', () => {
  const gap = story().tijdlijn.perioden.find(({ id }) => id.startsWith('geen_hulp_in_beeld-ruud'));
  if (!gap) throw new Error('no gap');
  const rules = signalsDuring(story(), gap).map(({ regel }) => regel);
  expect(rules).toEqual(['MEA-02', 'MEA-08', 'FAM-08']);
});
