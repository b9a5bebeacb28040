import { useTexts } from '../../i18n/Language';
import type { AskReason } from './steps';

/** What ends the warning from which a form was opened. */
export function Reason({ reason }: { reason: AskReason | null }) {
  const { t, pick } = useTexts();
  if (!reason) return null;
  return <p>{t('help.ends', { what: pick(reason.titel), ends: pick(reason.eindigt) })}</p>;
}
