import { StrengthMark } from '../gezin/StrengthBadge';
import { useTexts } from '../i18n/Language';
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
  return (
    <ul className="plain legend" aria-label={t('legend.title')}>
      {looks.map((look) => (
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
      <li className="legend-signal">
        <StrengthMark sterkte="waarschuwing" />
        {t('look.signalering')}
      </li>
    </ul>
  );
}
