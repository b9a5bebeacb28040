import type { OpenSignaal } from '../../api-types';
import { useTexts } from '../../i18n/Language';

/** "Zorgen gedeeld: gedrag op school" */
export function useSignalName() {
  const { pick, list } = useTexts();
  return ({ titel, zorgen }: OpenSignaal) =>
    zorgen.length === 0 ? pick(titel) : `${pick(titel)}: ${list(zorgen.map(pick))}`;
}
