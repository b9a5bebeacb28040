/**
 * What is still to come, in words that say what it is: an appointment has a day and somebody it is
 * with; of what must be done the day is the last one, and the names are those of who does it.
 */
import type { Straks } from '../api-types';
import type { Texts } from '../i18n/Language';

type Words = Pick<Texts, 't' | 'list'>;

/** `day`: the day as this page writes it. */
export function comingWhen({ soort }: Pick<Straks, 'soort'>, day: string, { t }: Words): string {
  return soort === 'actie' ? t('work.by', { date: day }) : day;
}

/** `people`: the names of those whom it concerns; empty for the whole family. */
export function comingWho(
  { soort, met }: Pick<Straks, 'soort' | 'met'>,
  people: readonly string[],
  { t, list }: Words,
): { who: string; more: string } {
  if (soort === 'actie') {
    const doers = [...people, met].filter(Boolean);
    return { who: '', more: doers.length > 0 ? t('todo.by', { who: list(doers) }) : t('todo') };
  }
  return { who: list(people), more: met && soort === 'afspraak' ? t('with', { name: met }) : met };
}
