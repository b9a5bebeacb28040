import type { Dossier } from '../api-types';
import { useTexts } from '../i18n/Language';
import { Notice } from '../ui/Notice';
import './not-seen.css';

/** What is there without showing, for who may know that: what kind, and at whom to ask. */
export function NotSeen({ dossier }: { dossier: Dossier }) {
  const { t, pick } = useTexts();
  const { nietTeZien } = dossier;
  if (nietTeZien.length === 0) return null;
  return (
    <Notice look="warning">
      <section aria-labelledby="niet-te-zien" className="not-seen">
        <h2 id="niet-te-zien">{t('notseen.title')}</h2>
        <p>
          {t('notseen.lead')} {t('notseen.warnings')}
        </p>
        <ul>
          {nietTeZien.map(({ wat, organisatie }) => (
            <li key={`${wat.nl} ${organisatie}`}>
              {organisatie
                ? t('notseen.item', { what: pick(wat), organisation: organisatie })
                : t('notseen.item_only', { what: pick(wat) })}
            </li>
          ))}
        </ul>
      </section>
    </Notice>
  );
}
