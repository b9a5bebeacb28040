import { useTexts } from '../i18n/Language';
import { fromParts, toMillis } from '../lib/days';
import type { ParsedDate } from '../lib/parse-date';

/** The text for a date that could not be read. */
export function useDateError() {
  const { t, language } = useTexts();
  return (parsed: ParsedDate): string | undefined => {
    switch (parsed.fault) {
      case null:
        return undefined;
      case 'future':
        return t('date.future');
      case 'no_such_day': {
        const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
        const month = format.format(toMillis(fromParts(2001, parsed.month ?? 1, 1)));
        return t('date.no_such_day', { date: `${parsed.day} ${month}` });
      }
      default:
        return t('date.unknown');
    }
  };
}
