/**
 * From dossier, width and range to boxes in pixels: the whole drawing as values, so that it can
 * be tested without a browser. `Bars` only turns it into elements.
 */
import type { Dossier, Gebeurtenis, Periode, Schakelmoment, Signalering } from '../api-types';
import { toDay } from '../lib/days';
import { type Axis, makeAxis } from './axis';
import { lookOf, makeLanes, stackPeriods, wholeFamily } from './lanes';
import { cutAtWord, type Mark, type Placed, placeMarks } from './place';

export interface Words {
  period(period: Periode): string;
  days(count: number): string;
  /** "16 okt 2019 t/m 14 mrt 2020" */
  span(period: Periode): string;
  /** For several: with what tells most of them, where there is room for it. */
  events(events: readonly Gebeurtenis[], telling: Gebeurtenis | null): string;
  signals(signals: readonly Signalering[]): string;
  turn(turn: Schakelmoment): string;
  /** "Uit beeld": for a bar without room for its title. */
  outOfSight: string;
  measure(text: string): number;
}

export interface Bar {
  period: Periode;
  track: number;
  left: number;
  width: number;
  startsEarlier: boolean;
  runsOn: boolean;
  text: string;
  /** The text is wider than the bar likes: set it smaller. */
  isTight: boolean;
  /** Beside the bar: the dates of a gap, which has to be readable without a click. */
  note: { text: string; left: number; width: number } | null;
}

export interface LaneDrawing {
  id: string;
  group: 'gezinsleden' | 'organisaties';
  bars: Bar[];
  tracks: number;
  marks: Placed<Gebeurtenis>[];
  rows: number;
  gaps: { left: number; width: number }[];
}

export interface Pill {
  turn: Schakelmoment;
  x: number;
  left: number;
  row: number;
  text: string;
}

export interface Drawing {
  axis: Axis;
  today: number;
  pills: Pill[];
  pillRows: number;
  signals: Placed<Signalering>[];
  signalRows: number;
  lanes: LaneDrawing[];
}

export type Range = 'all' | 'year';

const narrowest = 12;
/** A gap's text may be set this much smaller before it is left out. */
const tightest = 0.88;
const pillSides = 34;

function endDay(period: Periode, peildatum: number): number {
  return period.totEnMet === null ? peildatum : toDay(period.totEnMet) + 1;
}

function barText(period: Periode, width: number, words: Words): string {
  const room = width - 14;
  const days = words.days(period.dagen);
  if (lookOf(period.soort) === 'geen_hulp') {
    const long = `! ${words.period(period)}, ${days}`;
    if (words.measure(long) <= room) return long;
    // The mark and the days always show: they may use the padding.
    return words.measure(`! ${days}`) * tightest <= width - 4 ? `! ${days}` : '!';
  }
  if (lookOf(period.soort) === 'uit_beeld' && words.measure(words.period(period)) > room) {
    return words.measure(words.outOfSight) * tightest <= width - 8 ? words.outOfSight : '';
  }
  const title = cutAtWord(words.period(period), room, words.measure);
  if (title !== '') return title;
  return words.measure(days) <= room ? days : '';
}

function drawBars(periods: readonly Periode[], axis: Axis, peildatum: number, words: Words): Bar[] {
  const start = (p: Periode) => Math.max(axis.x(toDay(p.vanaf)), 0);
  const end = (p: Periode) => axis.x(endDay(p, peildatum));
  // What runs on never passes the peildatum: a narrow one grows to the left.
  const left = (p: Periode) =>
    p.totEnMet === null ? Math.min(start(p), end(p) - narrowest) : start(p);
  const right = (p: Periode) => Math.max(end(p), left(p) + narrowest);
  const visible = periods.filter((p) => axis.earlierWidth > 0 || endDay(p, peildatum) > axis.start);
  return stackPeriods(visible, left, right).map(({ item, track }) => {
    const width = right(item) - left(item);
    const isGap = lookOf(item.soort) === 'geen_hulp';
    const text = barText(item, width, words);
    const span = isGap ? words.span(item) : '';
    const noteWidth = words.measure(span) + 8;
    const middle = left(item) + width / 2 - noteWidth / 2;
    const noteLeft = Math.max(axis.earlierWidth, Math.min(middle, axis.width - noteWidth));
    return {
      period: item,
      track,
      left: left(item),
      width,
      startsEarlier: toDay(item.vanaf) < axis.start && axis.earlierWidth === 0,
      runsOn: item.totEnMet === null,
      text,
      isTight: words.measure(text) > width - (isGap ? 6 : 13),
      note: isGap ? { text: span, left: noteLeft, width: noteWidth } : null,
    };
  });
}

interface Span {
  left: number;
  right: number;
}

function placePills(turns: readonly Schakelmoment[], axis: Axis, words: Words): Pill[] {
  const rows: Span[][] = [];
  const sorted = [...turns].sort((a, b) => toDay(a.dag) - toDay(b.dag));
  return sorted
    .filter((turn) => toDay(turn.dag) >= axis.start || axis.earlierWidth > 0)
    .map((turn) => {
      const text = cutAtWord(words.turn(turn), 190, words.measure) || words.turn(turn);
      const width = words.measure(text) + pillSides;
      const x = axis.x(toDay(turn.dag));
      const within = (left: number) => Math.max(0, Math.min(left, axis.width - width));
      const places = [within(x - 15), within(x - width / 2), within(x - width + 15)];
      const isFree = (taken: readonly Span[], left: number) =>
        taken.every((other) => left > other.right + 5 || left + width < other.left - 5);
      let row = rows.findIndex((taken) => places.some((left) => isFree(taken, left)));
      if (row === -1) row = rows.push([]) - 1;
      const taken = rows[row] ?? [];
      const left = places.find((place) => isFree(taken, place)) ?? within(x - 15);
      taken.push({ left, right: left + width });
      return { turn, x, left, row, text };
    });
}

function rowsOf(placed: readonly { row: number }[]): number {
  return placed.reduce((most, { row }) => Math.max(most, row + 1), 0);
}

export function draw(
  dossier: Dossier,
  width: number,
  range: Range,
  words: Words,
  member: string | null = null,
): Drawing {
  const { perioden, gebeurtenissen, schakelmomenten } = dossier.tijdlijn;
  const peildatum = toDay(dossier.peildatum);
  const turnDays = schakelmomenten.map((turn) => toDay(turn.dag));
  const days = [...perioden.map((p) => toDay(p.vanaf)), ...gebeurtenissen.map((e) => toDay(e.dag))];
  const last = Math.max(peildatum, ...turnDays.filter((day) => day < peildatum + 400));
  const axis = makeAxis({ days, peildatum, last, width, range });
  const inView = (day: number) => day >= axis.start || axis.earlierWidth > 0;
  const place = <T>(
    marks: Mark<T>[],
    maxRows: number,
    text: (items: readonly T[], isLong: boolean) => string,
    taken: readonly { x0: number; x1: number }[] = [],
  ) =>
    placeMarks({
      marks,
      width,
      earlierWidth: axis.earlierWidth,
      maxRows,
      measure: words.measure,
      text: (items, room) => {
        const long = text(items, true);
        if (words.measure(long) <= room) return long;
        const short = text(items, false);
        return cutAtWord(short, room, words.measure) || short;
      },
      taken,
    });

  // What a turn, a warning or a period rests on is told before what nothing rests on.
  const turning = new Set(schakelmomenten.map(({ id }) => id));
  const weighty = new Set(dossier.signaleringen.flatMap(({ feiten }) => feiten));
  const framing = new Set(perioden.flatMap(({ feiten }) => feiten));
  const weigh = ({ id }: Gebeurtenis) => (weighty.has(id) ? 4 : 0) + (framing.has(id) ? 0 : 2);

  const titles = new Map<string, number>();
  for (const { titel } of gebeurtenissen) titles.set(titel.nl, (titles.get(titel.nl) ?? 0) + 1);
  /** Of a crowd: the weightiest, then what happens least often, then the first. */
  const tellingOf = (events: readonly Gebeurtenis[]): Gebeurtenis | null =>
    [...events].sort(
      (a, b) =>
        weigh(b) - weigh(a) ||
        (titles.get(a.titel.nl) ?? 0) - (titles.get(b.titel.nl) ?? 0) ||
        (a.dag < b.dag ? -1 : 1),
    )[0] ?? null;
  const eventsText = (events: readonly Gebeurtenis[], isLong: boolean) =>
    words.events(events, isLong ? tellingOf(events) : null);

  const lanes = makeLanes(dossier, member).map((lane): LaneDrawing => {
    const bars = drawBars(lane.periods, axis, peildatum, words);
    const notes = bars.flatMap(({ note }) => (note ? [note] : []));
    const marks = lane.events
      // A turn stands at the top, with a line through all lanes.
      .filter((event) => inView(toDay(event.dag)) && !turning.has(event.id))
      .map((item) => ({ x: axis.x(toDay(item.dag)), item, weight: weigh(item) }));
    const taken = notes.map((note) => ({ x0: note.left, x1: note.left + note.width }));
    const placed = place(marks, lane.group === 'gezinsleden' ? 4 : 1, eventsText, taken);
    return {
      id: lane.id,
      group: lane.group,
      bars,
      tracks: bars.reduce((most, bar) => Math.max(most, bar.track + 1), 0),
      marks: placed,
      rows: Math.max(rowsOf(placed), notes.length > 0 ? 1 : 0),
      gaps: bars.flatMap(({ note, left, width: w }) => (note ? [{ left, width: w }] : [])),
    };
  });
  const signals = place(
    dossier.signaleringen
      .filter((signal) => inView(toDay(signal.sinds)))
      .map((item) => ({ x: axis.x(toDay(item.sinds)), item, weight: item.open ? 1 : 0 })),
    4,
    words.signals,
  );
  const isDrawn = (lane: LaneDrawing) =>
    (lane.group === 'gezinsleden' && lane.id !== wholeFamily) ||
    lane.bars.length + lane.marks.length > 0;
  const pills = placePills(schakelmomenten, axis, words);
  return {
    axis,
    today: axis.x(peildatum),
    pills,
    pillRows: rowsOf(pills),
    signals,
    signalRows: rowsOf(signals),
    lanes: lanes.filter(isDrawn),
  };
}
