/** That the page was brought up to date by itself, and when; stands where changes are told. */
import { useTexts } from '../i18n/Language';

export function Updated({ at }: { at: number | null }) {
  const { t, time } = useTexts();
  return at === null ? null : <p className="subtle">{t('live.updated', { time: time(at) })}</p>;
}
