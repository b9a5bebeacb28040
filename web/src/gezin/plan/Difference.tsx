/** What is other in this version of the plan than in the one before, in words. */
import type { Dossier } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { lastDifference } from './difference';

function Words({ label, words }: { label: string; words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <div>
      <p className="strong">{label}</p>
      <ul className="network-list">
        {words.map((text) => (
          <li key={text}>
            <q className="plan-words">{text}</q>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function VersionDifference({ dossier }: { dossier: Dossier }) {
  const { t } = useTexts();
  const found = lastDifference(dossier.plan);
  if (!found) return null;
  const hidden = t('plan.hidden');
  const words = (items: readonly { tekst: string }[]) => items.map(({ tekst }) => tekst || hidden);
  const { before, added, ended, done } = found;
  const isSame = before === null && added.length + ended.length + done.length === 0;
  return (
    <details className="plan-difference">
      <summary>{t('difference.title', { number: found.from })}</summary>
      {isSame && <p>{t('difference.none')}</p>}
      <Words label={t('difference.before')} words={before === null ? [] : [before || hidden]} />
      <Words label={t('difference.added')} words={words(added)} />
      <Words label={t('difference.ended')} words={words(ended)} />
      <Words label={t('difference.done')} words={words(done)} />
    </details>
  );
}
