import { useMemo } from 'react';
import type { Gebeurtenis } from '../api-types';
import { useTexts } from '../i18n/Language';
import { toDay, toMillis } from '../lib/days';
import type { Words } from './layout';

const font = '600 13px "Source Sans 3 Variable", "Source Sans Pro", system-ui, sans-serif';

function makeMeasure(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (context) context.font = font;
    const width = context ? context.measureText(text).width : text.length * 7;
    known.set(text, width);
    return width;
  };
}

/** `fonts` changes when the font has come in: then everything is measured again. */
export function useWords(fonts: number): Words {
  const { t, pick, shortDate, language } = useTexts();
  return useMemo(() => {
    const month = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const period = (events: readonly Gebeurtenis[]): string => {
      const [from, through] = [events[0]?.dag ?? '', events.at(-1)?.dag ?? ''];
      if (from.slice(0, 7) === through.slice(0, 7)) return month.format(toMillis(toDay(from)));
      if (from.slice(0, 4) === through.slice(0, 4)) return from.slice(0, 4);
      return `${from.slice(0, 4)}–${through.slice(0, 4)}`;
    };
    const together = (events: readonly Gebeurtenis[]): string => {
      const when = period(events);
      return when.includes('–') ? when : t('cluster.events.in', { when });
    };
    const inOrder = (events: readonly Gebeurtenis[]) =>
      [...events].sort((a, b) => (a.dag < b.dag ? -1 : 1));
    return {
      fonts,
      period: (period) => pick(period.titel),
      days: (count) => t('days.short', { count }),
      span: (period) =>
        period.totEnMet
          ? t('span.short', { from: shortDate(period.vanaf), through: shortDate(period.totEnMet) })
          : t('span.running', { from: shortDate(period.vanaf) }),
      events: (events, telling) => {
        if (events.length === 1 && events[0]) return pick(events[0].titel);
        const when = together(inOrder(events));
        if (!telling) return when;
        return t('cluster.events.telling', {
          when: period(inOrder(events)),
          what: pick(telling.titel),
          count: events.length - 1,
        });
      },
      signals: (signals) => {
        const first = signals[0] ? pick(signals[0].titel) : '';
        return signals.length === 1
          ? first
          : t('cluster.signals', { first, count: signals.length - 1 });
      },
      outOfSight: t('look.uit_beeld.short'),
      turn: (turn) => pick(turn.titel),
      measure: makeMeasure(),
    };
  }, [t, pick, shortDate, language, fonts]);
}
