/** What is other in this version of the plan than in the one before, in words. */
import type { Dossier } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { Fold } from '../../ui/Fold';
import { OwnWords } from '../../ui/OwnWords';
import { lastDifference } from './difference';

function Words({ label, words }: { label: string; words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <div>
      <p className="strong">{label}</p>
      <ul className="network-list">
        {words.map((text) => (
          <li key={text}>
            <OwnWords>{text}</OwnWords>
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
    <Fold title={t('difference.title', { number: found.from })}>
      {isSame && <p>{t('difference.none')}</p>}
      <Words label={t('difference.before')} words={before === null ? [] : [before || hidden]} />
      <Words label={t('difference.added')} words={words(added)} />
      <Words label={t('difference.ended')} words={words(ended)} />
      <Words label={t('difference.done')} words={words(done)} />
    </Fold>
  );
}
