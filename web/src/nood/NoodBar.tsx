/** On each page of a crisis worker but the one about it: what is open, what a colleague asks. */

import { isOver } from '../gezin/use-live';
import { useTexts } from '../i18n/Language';
import { ButtonLink } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { minutesLeft, useNood } from './use-nood';

export function NoodBar() {
  const { t } = useTexts();
  const { data, error } = useNood();
  if (!data || isOver(error)) return null;
  const left = data.open.map(({ tot }) => minutesLeft(data.nu, tot));
  const says = [
    data.vragen.length > 0 && t('nood.bar.ask'),
    data.aanvraag?.stand === 'wacht' && t('nood.bar.waits'),
  ].filter((one) => one !== false);
  const isOpen = left.length > 0;
  return (
    <section className="page no-print" aria-label={t('nood.bar.label')}>
      <div role="status">
        {says.length > 0 && (
          <Notice look="warning">
            <p>{says.join(' ')}</p>
            <ButtonLink to="/nood">{t('nood.bar.go')}</ButtonLink>
          </Notice>
        )}
      </div>
      {/* Of several the one that ends first; not read out each minute. */}
      {isOpen && (
        <Notice look="warning">
          <p>{t('nood.bar.open', { count: Math.min(...left) })}</p>
          {says.length === 0 && <ButtonLink to="/nood">{t('nood.bar.go')}</ButtonLink>}
        </Notice>
      )}
    </section>
  );
}
