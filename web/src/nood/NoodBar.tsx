/** On each page of a crisis worker but the one about it: what is open, what a colleague asks. */
import { useTexts } from '../i18n/Language';
import { ButtonLink } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { minutesLeft, useNood } from './use-nood';

export function NoodBar() {
  const { t } = useTexts();
  const { data } = useNood();
  if (!data) return null;
  const left = data.open.map(({ tot }) => minutesLeft(data.nu, tot));
  const says = [
    data.vragen.length > 0 && t('nood.bar.ask'),
    data.aanvraag?.stand === 'wacht' && t('nood.bar.waits'),
    left.length > 0 && t('nood.bar.open', { count: Math.max(...left) }),
  ].filter((one) => one !== false);
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
    </section>
  );
}
