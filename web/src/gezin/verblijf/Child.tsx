import type { Dossier, OpenPlaatsing } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { useNames } from '../use-names';

interface ChildProps {
  dossier: Dossier;
  plaatsing: OpenPlaatsing;
}

/** Which placement a form is about. */
export function Child({ dossier, plaatsing }: ChildProps) {
  const { t, pick, date } = useTexts();
  const { people } = useNames(dossier);
  return (
    <p>
      <span className="strong">{people([plaatsing.kind])}</span>
      {`: ${pick(plaatsing.titel)}, ${t('signal.since', { date: date(plaatsing.sinds) })}`}
    </p>
  );
}
