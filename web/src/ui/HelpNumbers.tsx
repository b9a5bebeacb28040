import { useTexts } from '../i18n/Language';
import './help-numbers.css';

/** Who to call, as links that a phone calls. */
export function HelpNumbers() {
  const { t } = useTexts();
  return (
    <p className="help-numbers">
      {t('help.danger')} <a href="tel:112">112</a>. {t('help.talk')}{' '}
      <a href="tel:08002000">0800-2000</a>.
    </p>
  );
}
