import { useTexts } from '../i18n/Language';

/** That the page was brought up to date by itself, and when. */
export function Updated({ at }: { at: number | null }) {
  const { t, time } = useTexts();
  return (
    <div role="status">
      {at !== null && <p className="subtle">{t('live.updated', { time: time(at) })}</p>}
    </div>
  );
}
