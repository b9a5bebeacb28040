import { useIsWorker } from '../app/session';
import { useTexts } from '../i18n/Language';
import { StrengthMark } from '../ui/Strength';
import { kindsFor } from './filter';
import type { Look } from './lanes';

const looks: readonly Look[] = [
  'hulp',
  'wachten',
  'geen_hulp',
  'uit_beeld',
  'verblijf',
  'schoolverzuim',
  'regie',
];

export function Legend() {
  const { t } = useTexts();
  const kinds = kindsFor(useIsWorker());
  return (
    <ul className="plain legend" aria-label={t('legend.title')}>
      {looks
        .filter((look) => kinds.includes(look))
        .map((look) => (
          <li key={look}>
            <span className={`swatch look-${look}`} aria-hidden="true" />
            {t(`look.${look}`)}
          </li>
        ))}
      <li>
        <span className="legend-dot" aria-hidden="true" />
        {t('look.gebeurtenis')}
      </li>
      <li>
        <span className="legend-diamond" aria-hidden="true" />
        {t('look.schakelmoment')}
      </li>
      {kinds.includes('signalering') && (
        <li className="legend-signal">
          <StrengthMark sterkte="waarschuwing" />
          {t('look.signalering')}
        </li>
      )}
    </ul>
  );
}
