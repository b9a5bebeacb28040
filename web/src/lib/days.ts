/**
 * Calendar days as whole numbers: days since 1 January 1970, without time zones.
 * "Now" does not exist here: today comes from the server.
 */

const dayMs = 86_400_000;

export interface YearMonthDay {
  year: number;
  month: number;
  day: number;
}

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function fromParts(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / dayMs);
}

/** "2019-10-15" to a day; also takes "2019-10" and "2019" (their first day). */
export function toDay(iso: string): number {
  return fromParts(
    Number(iso.slice(0, 4)),
    Number(iso.slice(5, 7) || '1'),
    Number(iso.slice(8, 10) || '1'),
  );
}

export function toParts(day: number): YearMonthDay {
  // Proleptic Gregorian calendar, counted in eras of 400 years from 1 March of year 0.
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
}

export function toIso(day: number): string {
  const { year, month, day: dayOfMonth } = toParts(day);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(dayOfMonth)}`;
}

/** "2019-10-15" to "15-10-2019", the form people type. */
export function toTyped(iso: string): string {
  return `${iso.slice(8, 10)}-${iso.slice(5, 7)}-${iso.slice(0, 4)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** For Intl, in UTC. */
export function toMillis(day: number): number {
  return day * dayMs;
}
