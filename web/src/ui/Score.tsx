import type { Doel } from '../api-types';
import { useTexts } from '../i18n/Language';
import './score.css';

/** What the family gives a goal: the last one as dots and words, the earlier ones in words. */
export function Score({ scores }: { scores: Doel['scores'] }) {
  const { t, shortDate } = useTexts();
  const last = scores.at(-1);
  if (!last) return null;
  const earlier = scores.slice(0, -1).reverse();
  return (
    <>
      <span className="score-dots" aria-hidden="true">
        {Array.from({ length: 10 }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: ten dots that never change places
          <span key={index} className={index < last.cijfer ? 'dot dot-on' : 'dot'} />
        ))}
      </span>{' '}
      <span className="strong score-told">{t('plan.score.of', { score: last.cijfer })}</span>{' '}
      <span className="subtle">{shortDate(last.dag)}</span>
      {earlier.length > 0 && (
        <span className="subtle below">
          {t('plan.score.earlier', {
            list: earlier.map((s) => `${s.cijfer} (${shortDate(s.dag)})`).join(', '),
          })}
        </span>
      )}
    </>
  );
}
