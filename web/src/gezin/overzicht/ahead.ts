/** What comes: appointments and, for a worker, terms; for the overview, in full and in short. */
import type { Dossier } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { comingWhen, comingWho } from '../coming';
import { useNames } from '../use-names';

export interface Ahead {
  key: string;
  dag: string;
  when: string;
  title: string;
  more: readonly string[];
}

/** What was agreed, and for a worker also by when something must be done; the first day first. */
export function useAhead(dossier: Dossier, isWorker: boolean): Ahead[] {
  const texts = useTexts();
  const { t, pick, date } = texts;
  const { people } = useNames(dossier);
  const agreed = dossier.straks.map((straks) => {
    const named = straks.personen.length > 0 ? [people(straks.personen)] : [];
    const { who, more } = comingWho(straks, named, texts);
    const whom = straks.soort === 'actie' ? '' : who || t('family.whole');
    return {
      key: `${straks.dag} ${straks.titel.nl} ${straks.personen.join()}`,
      dag: straks.dag,
      when: comingWhen(straks, date(straks.dag), texts),
      title: pick(straks.titel),
      more: [whom, more],
    };
  });
  const due = dossier.termijnen
    .filter((term) => isWorker && (term.stand === 'loopt' || term.stand === 'vandaag'))
    .map((term) => ({
      key: term.id,
      dag: term.uiterlijk,
      when: t('work.by', { date: date(term.uiterlijk) }),
      title: pick(term.titel),
      more: [people(term.betreft)],
    }));
  return [...agreed, ...due].sort((a, b) => (a.dag < b.dag ? -1 : 1));
}
