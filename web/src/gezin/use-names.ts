import { useState } from 'react';
import type { Betrokkene, Dossier } from '../api-types';
import { useTexts } from '../i18n/Language';

/** Names for the ids in a file. No persons at all means: the whole family. */
export function useNames(dossier: Dossier) {
  const { t, list } = useTexts();
  const names = new Map(
    [...dossier.personen, ...dossier.organisaties].map(({ id, naam }) => [id, naam]),
  );
  return {
    people: (ids: readonly string[]) =>
      ids.length === 0 ? t('family.whole') : list(ids.map((id) => names.get(id) ?? id)),
    organisation: (id: string | null) => (id === null ? '' : (names.get(id) ?? '')),
  };
}

/** Those who can be chosen in a form: everyone of the family who lives. */
export function livingMembers(dossier: Dossier): { id: string; label: string }[] {
  return dossier.personen
    .filter(({ overleden }) => overleden === null)
    .map(({ id, naam }) => ({ id, label: naam }));
}

/** The workers who can be chosen in a form: those of now. */
export function workersNow(dossier: Dossier): { id: string; label: string }[] {
  const now = dossier.netwerk.betrokkenen.filter(({ nu }) => nu);
  const label = ({ naam, organisatie }: Betrokkene) => `${naam} (${organisatie})`;
  // A worker with two roles is one worker.
  return [...new Map(now.map((one) => [one.id, label(one)]))].map(([id, of]) => ({
    id,
    label: of,
  }));
}

/**
 * Who is chosen in boxes that can go while a form is open: somebody moves, or goes to school again.
 * Returns: who is both chosen and still offered, and how another choice is made.
 */
export function useChosen(offered: readonly { id: string }[], first: readonly string[] = []) {
  const [chosen, choose] = useState(first);
  return [stillOffered(offered, chosen), choose] as const;
}

/** The same for a list of which one can be chosen; empty: none. */
export function useChosenOne(offered: readonly { id: string }[]) {
  const [chosen, choose] = useState('');
  return [stillOffered(offered, [chosen])[0] ?? '', choose] as const;
}

export function stillOffered(offered: readonly { id: string }[], chosen: readonly string[]) {
  return chosen.filter((one) => offered.some(({ id }) => id === one));
}
