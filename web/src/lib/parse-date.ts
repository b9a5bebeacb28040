/**
 * Reads a date the way people type it: 1-12-2019, 1/12/19, 01122019, 1 december 2019, vandaag.
 * Day comes before month, also in English (en-GB). Returns which thing is wrong, not a text.
 */
import { daysInMonth, fromParts, toDay, toIso, toParts } from './days';

export type DateFault = 'empty' | 'unknown' | 'no_such_day' | 'future';

export type ParsedDate =
  | { iso: string; fault: null }
  | { iso: null; fault: DateFault; day?: number; month?: number };

const monthNames: readonly (readonly string[])[] = [
  ['jan', 'januari', 'january'],
  ['feb', 'februari', 'february', 'febr'],
  ['mrt', 'maart', 'mar', 'march', 'maa'],
  ['apr', 'april'],
  ['mei', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'augustus', 'august'],
  ['sep', 'september', 'sept'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
];

const shapes: readonly [RegExp, 'dmy' | 'ymd'][] = [
  [/^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/, 'ymd'],
  [/^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})$/, 'dmy'],
  [/^(\d{2})(\d{2})(\d{4})$/, 'dmy'],
];

function fullYear(text: string, today: number): number {
  if (text.length === 4) return Number(text);
  const century = Math.floor(toParts(today).year / 100) * 100;
  const year = century + Number(text);
  return year > toParts(today).year ? year - 100 : year;
}

function split(text: string, today: number): { year: number; month: number; day: number } | null {
  for (const [shape, order] of shapes) {
    const match = shape.exec(text);
    if (!match) continue;
    const [, a = '', b = '', c = ''] = match;
    return order === 'ymd'
      ? { year: Number(a), month: Number(b), day: Number(c) }
      : { year: fullYear(c, today), month: Number(b), day: Number(a) };
  }
  const words = /^(\d{1,2})[-/. ]*([a-z]+)[-/. ]*(\d{4}|\d{2})$/.exec(text);
  if (!words) return null;
  const [, day = '', name = '', year = ''] = words;
  const month = monthNames.findIndex((names) => names.includes(name)) + 1;
  return month === 0 ? null : { year: fullYear(year, today), month, day: Number(day) };
}

/** Requires: `todayIso` as the server gave it. A day after it is refused as `future`. */
export function parseDate(input: string, todayIso: string): ParsedDate {
  const text = input.trim().toLowerCase().replace(/\s+/g, ' ');
  const today = toDay(todayIso);
  if (text === '') return { iso: null, fault: 'empty' };
  if (text === 'vandaag' || text === 'today') return { iso: todayIso, fault: null };
  if (text === 'gisteren' || text === 'yesterday') return { iso: toIso(today - 1), fault: null };
  const parts = split(text, today);
  if (!parts || parts.month < 1 || parts.month > 12 || parts.day < 1 || parts.year < 1900) {
    return { iso: null, fault: 'unknown' };
  }
  if (parts.day > daysInMonth(parts.year, parts.month)) {
    const fault = parts.day > 31 ? 'unknown' : 'no_such_day';
    return { iso: null, fault, day: parts.day, month: parts.month };
  }
  const day = fromParts(parts.year, parts.month, parts.day);
  return day > today ? { iso: null, fault: 'future' } : { iso: toIso(day), fault: null };
}
