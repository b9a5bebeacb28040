import type { Dossier, Hulp } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { useNames } from '../use-names';

/** Which help a form is about. */
export function Subject({ dossier, hulp }: { dossier: Dossier; hulp: Hulp }) {
  const { pick } = useTexts();
  const { people } = useNames(dossier);
  return (
    <p>
      <span className="strong">{pick(hulp.titel)}</span>
      {`, ${[people(hulp.personen), hulp.aanbieder].filter(Boolean).join(', ')}`}
    </p>
  );
}
