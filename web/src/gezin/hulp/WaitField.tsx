/** Which help is waited for: said if there is one, asked if there are several. */
import { useState } from 'react';
import type { Dossier, Hulp } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { Radios } from '../../ui/Field';
import { useNames } from '../use-names';
import { Subject } from './Subject';

export function useWait(waits: readonly Hulp[]) {
  const [chosen, setChosen] = useState('');
  const [only] = waits;
  const hulp = waits.length === 1 ? only : waits.find((one) => one.hulp === chosen);
  return { waits, hulp, chosen, setChosen };
}

interface WaitFieldProps {
  id: string;
  dossier: Dossier;
  error?: string | undefined;
  waits: readonly Hulp[];
  chosen: string;
  setChosen(hulp: string): void;
}

export function WaitField({ id, dossier, error, waits, chosen, setChosen }: WaitFieldProps) {
  const { t, pick } = useTexts();
  const { people } = useNames(dossier);
  const [only] = waits;
  if (only && waits.length === 1) return <Subject dossier={dossier} hulp={only} />;
  const label = (hulp: Hulp) =>
    [pick(hulp.titel), people(hulp.personen), hulp.aanbieder].filter(Boolean).join(', ');
  return (
    <Radios
      id={id}
      label={t('wait.which')}
      error={error}
      options={waits.map((hulp) => ({ id: hulp.hulp, label: label(hulp) }))}
      value={chosen}
      onChange={setChosen}
    />
  );
}
