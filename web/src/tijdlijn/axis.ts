/**
 * The time axis: days to pixels. The main part is linear, so that bars can be compared. What lies
 * long before it goes in a narrow column "Eerder" on the left, where only the order counts.
 */
import { fromParts, toParts } from '../lib/days';

export interface Tick {
  day: number;
  x: number;
  kind: 'year' | 'month';
}

export interface Axis {
  /** First day of the linear part. */
  start: number;
  end: number;
  /** Width of the column "Eerder"; 0 when there is none. */
  earlierWidth: number;
  width: number;
  pxPerYear: number;
  ticks: Tick[];
  x(day: number): number;
}

export interface AxisInput {
  /** Every day on which something starts or happens. */
  days: readonly number[];
  peildatum: number;
  /** Last day to show; after the peildatum when something is planned. */
  last: number;
  width: number;
  range: 'all' | 'year';
}

const earlierColumn = 84;
const longSilence = 365;
const mostDays = 366 * 8;

/**
 * Where the story starts to be told in full: after the last silence of more than a year that
 * leaves at least three quarters of everything on its right.
 */
export function mainStart(days: readonly number[], peildatum: number): number {
  const sorted = [...days].sort((a, b) => a - b);
  let start = sorted[0] ?? peildatum - 365;
  for (let index = 1; index < sorted.length; index += 1) {
    const day = sorted[index] ?? start;
    const silence = day - (sorted[index - 1] ?? day);
    if (index > sorted.length / 4) break;
    if (silence > longSilence) start = day;
  }
  return Math.max(start, peildatum - mostDays);
}

function makeTicks(start: number, end: number, pxPerYear: number): Tick[] {
  const everyMonths = pxPerYear > 620 ? 1 : pxPerYear > 250 ? 3 : pxPerYear > 110 ? 6 : 12;
  const ticks: Tick[] = [];
  for (let year = toParts(start).year; year <= toParts(end).year; year += 1) {
    for (let month = 1; month <= 12; month += everyMonths) {
      const day = fromParts(year, month, 1);
      if (day >= start && day <= end)
        ticks.push({ day, x: 0, kind: month === 1 ? 'year' : 'month' });
    }
  }
  return ticks;
}

export function makeAxis({ days, peildatum, last, width, range }: AxisInput): Axis {
  const whole = mainStart(days, peildatum);
  const first = Math.min(...days, whole);
  const hasEarlier = range === 'all' && first < whole;
  const earlierWidth = hasEarlier ? earlierColumn : 0;
  const shown = range === 'year' ? peildatum - 365 : whole;
  const span = Math.max(last - shown, 30);
  const start = shown - Math.round(span * 0.012);
  const end = last + Math.round(span * 0.035);
  const pxPerDay = (width - earlierWidth) / (end - start);
  const x = (day: number): number => {
    if (day >= start || !hasEarlier) return earlierWidth + (day - start) * pxPerDay;
    const share = (day - first) / Math.max(start - first, 1);
    return 14 + share * (earlierWidth - 36);
  };
  const pxPerYear = pxPerDay * 365;
  const ticks = makeTicks(start, end, pxPerYear).map((tick) => ({ ...tick, x: x(tick.day) }));
  return { start, end, earlierWidth, width, pxPerYear, ticks, x };
}
