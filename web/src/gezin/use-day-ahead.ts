/** A day that is to come, as one types it: read, and what is wrong with it. */
import { useTexts } from '../i18n/Language';
import { toDay, toIso, toTyped } from '../lib/days';
import { parseDate } from '../lib/parse-date';

/** The reader of dates takes days until the one it is given. */
const farAhead = '2099-12-31';
/** What is said of the day on which one types is not said of that one. */
const ofToday = /^(vandaag|gisteren|today|yesterday)$/i;

/** Two weeks from now, as an example. */
export function exampleAhead(today: string): string {
  return toTyped(toIso(toDay(today) + 14));
}

export function readAhead(typed: string): string | null {
  return ofToday.test(typed.trim()) ? null : parseDate(typed, farAhead).iso;
}

/** `isNeeded`: the text for a day that is not there; null: it may stay empty. */
export function useDayAheadError(today: string) {
  const { t } = useTexts();
  return (typed: string, isNeeded: string | null): string | null => {
    if (typed.trim() === '') return isNeeded;
    const iso = readAhead(typed);
    if (iso === null) return t('action.day.error', { date: exampleAhead(today) });
    return toDay(iso) < toDay(today) ? t('action.day.past') : null;
  };
}
