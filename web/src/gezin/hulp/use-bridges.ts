import type { Dossier, Hulp } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { useNames } from '../use-names';

/** What helps while this help is waited for, a line each: who does it, since when, for whom. */
export function useBridges(dossier: Dossier) {
  const { t, date } = useTexts();
  const { people } = useNames(dossier);
  return (hulp: Hulp): string[] =>
    hulp.overbrugging.map(({ aanbieder, personen, sinds }) => {
      const who = people(personen);
      const since = date(sinds);
      return aanbieder
        ? t('bridge.now', { by: aanbieder, who, date: since })
        : t('bridge.now.hidden', { who, date: since });
    });
}
