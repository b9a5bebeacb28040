import type { Werkregel } from '../api-types';
import { type TextId, useTexts } from '../i18n/Language';
import { inUnits } from './units';

/** "14 dagen te laat" and "sinds 29 augustus 2022": never only a date. */
export function useWhen() {
  const { t, date } = useTexts();
  const told = (what: 'late' | 'goes_on' | 'left', days: number) => {
    const { unit, count } = inUnits(days);
    return t(`work.${what}.${unit}` as TextId, { count });
  };
  return (regel: Werkregel): { words: string; day: string } => {
    const { dagen, soort, wanneer, termijnVoorbij } = regel;
    if (soort !== 'signalering') {
      const day = t('work.by', { date: date(regel.dag) });
      if (dagen > 0) return { words: told('late', dagen), day };
      if (dagen === 0) return { words: t('work.today'), day };
      return { words: told('left', -dagen), day };
    }
    // The list of warnings counts from its first step; here it is from when somebody must act.
    const presses = regel.sterkte !== 'signaal';
    const day = t(presses ? 'work.pressing_since' : 'signal.since', { date: date(regel.dag) });
    if (dagen === 0) return { words: t('work.since_today'), day };
    const isLate = wanneer === 'te_laat' && termijnVoorbij;
    return { words: told(isLate ? 'late' : 'goes_on', dagen), day };
  };
}
