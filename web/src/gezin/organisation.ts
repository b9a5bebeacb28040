/** An organisation as one types it: one that is known here, or another. */
import type { Organisatie } from '../api-types';

export interface TypedOrganisation {
  naam: string;
  /** Of one that is not known here; empty: not chosen yet. */
  soort: string;
}
export const noOrganisation: TypedOrganisation = { naam: '', soort: '' };

/** Those that one can choose: of one that is afgeschermd the name does not show. */
export function nameable<One extends Pick<Organisatie, 'afgeschermd'>>(all: readonly One[]): One[] {
  return all.filter(({ afgeschermd }) => !afgeschermd);
}

type Known = readonly Pick<Organisatie, 'naam' | 'soort'>[];

function knownAs(known: Known, { naam }: TypedOrganisation) {
  const wanted = naam.trim().toLowerCase();
  return known.find((one) => one.naam.toLowerCase() === wanted);
}

/** Whether it must be said what kind it is. */
export function isNewHere(known: Known, typed: TypedOrganisation): boolean {
  return typed.naam.trim() !== '' && knownAs(known, typed) === undefined;
}

/** Returns: nothing if no name was typed. */
export function organisationOf(known: Known, typed: TypedOrganisation) {
  const naam = typed.naam.trim();
  if (naam === '') return null;
  const here = knownAs(known, typed);
  return here
    ? { naam: here.naam, soort: here.soort }
    : { naam, soort: typed.soort as Organisatie['soort'] };
}
