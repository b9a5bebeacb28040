import { useMemo } from 'react';
import type { Gebeurtenis } from '../api-types';
import { useTexts } from '../i18n/Language';
import { toDay } from '../lib/days';
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
    const together = (events: readonly Gebeurtenis[]): string => {
      const [first, last] = [events[0], events.at(-1)];
      if (!first || !last) return '';
      const [from, through] = [first.dag, last.dag];
      if (from.slice(0, 7) === through.slice(0, 7)) {
        return t('cluster.events.in', { when: month.format(toDay(from) * 86_400_000) });
      }
      if (from.slice(0, 4) === through.slice(0, 4)) {
        return t('cluster.events.in', { when: from.slice(0, 4) });
      }
      return `${from.slice(0, 4)}–${through.slice(0, 4)}`;
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
      events: (events) =>
        events.length === 1 && events[0] ? pick(events[0].titel) : together(inOrder(events)),
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
