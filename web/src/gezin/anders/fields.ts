/** What is typed in a form whose fields follow from the kind of event, and what is sent of it. */
import type { Formulierveld, Medewerker } from '../../api-types';
import { maxLetters } from '../../lib/letters';
import { parseDate } from '../../lib/parse-date';
import { isNewHere, noOrganisation, organisationOf, type TypedOrganisation } from '../organisation';
import { readAhead } from '../use-day-ahead';

/** Of every field the same, whatever it asks: one of these is used. */
export interface Typed {
  text: string;
  many: readonly string[];
  organisation: TypedOrganisation;
}
export const nothingTyped: Typed = { text: '', many: [], organisation: noOrganisation };

export type OrganisationName = Medewerker['organisatie'];

export interface Known {
  organisations: readonly OrganisationName[];
  workers: readonly Medewerker[];
  /** As the server gave it. */
  today: string;
}

export type Fault = 'empty' | 'choose' | 'number' | 'day' | 'moment' | 'kind' | 'long';

/** `value` undefined: nothing is sent. */
export type Read = { value?: unknown; fault?: Fault };

/** A day that was or is to come, or only a year. */
function readMoment(text: string, today: string): string | null {
  return /^\d{4}$/.test(text) ? text : (parseDate(text, today).iso ?? readAhead(text));
}

function readText({ vorm }: Formulierveld, text: string, today: string): Read {
  switch (vorm) {
    case 'getal':
      return /^\d{1,5}$/.test(text) ? { value: Number(text) } : { fault: 'number' };
    case 'dag': {
      const value = readAhead(text);
      return value ? { value } : { fault: 'day' };
    }
    case 'moment': {
      const value = readMoment(text, today);
      return value ? { value } : { fault: 'moment' };
    }
    case 'ja_nee':
      return { value: text === 'ja' };
    default:
      return text.length > maxLetters ? { fault: 'long' } : { value: text };
  }
}

function readOrganisation(field: Formulierveld, typed: Typed, known: Known): Read {
  if (isNewHere(known.organisations, typed.organisation) && typed.organisation.soort === '')
    return { fault: 'kind' };
  const value = organisationOf(known.organisations, typed.organisation);
  if (value) return { value };
  return field.verplicht ? { fault: 'empty' } : {};
}

function readMany({ vorm }: Formulierveld, many: readonly string[], known: Known): Read {
  if (many.length === 0) return {};
  switch (vorm) {
    case 'medewerker':
      return { value: known.workers.filter(({ id }) => many.includes(id)) };
    case 'organisatie':
      return { value: known.organisations.filter(({ naam }) => many.includes(naam)) };
    default:
      return { value: many };
  }
}

const chosen: readonly Formulierveld['vorm'][] = [
  'ja_nee',
  'keuze',
  'verwijzing',
  'persoon',
  'medewerker',
];

export function read(field: Formulierveld, typed: Typed, known: Known): Read {
  if (field.meer) return readMany(field, typed.many, known);
  if (field.vorm === 'organisatie') return readOrganisation(field, typed, known);
  const text = typed.text.trim();
  if (text === '') {
    if (!field.verplicht) return {};
    return { fault: chosen.includes(field.vorm) ? 'choose' : 'empty' };
  }
  if (field.vorm === 'medewerker') return { value: known.workers.find(({ id }) => id === text) };
  return readText(field, text, known.today);
}
