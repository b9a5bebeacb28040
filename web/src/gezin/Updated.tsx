import { useTexts } from '../i18n/Language';
import { type Shown, useLive } from './use-live';

interface UpdatedProps {
  gezinId: string;
  /** null: what is shown is not of now. */
  shown: Shown | null;
  refresh(): Promise<unknown>;
}

/**
 * Brings the page up to date, and says that it did and when. Beside the page and not around it:
 * what it asks every few seconds draws only this anew.
 */
export function Updated({ gezinId, shown, refresh }: UpdatedProps) {
  const { t, time } = useTexts();
  const at = useLive(gezinId, shown, refresh);
  return (
    <div role="status">
      {at !== null && <p className="subtle">{t('live.updated', { time: time(at) })}</p>}
    </div>
  );
}
