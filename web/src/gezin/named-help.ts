/**
 * "Hulp stopt" without which help is no news. The server titles that event without it, but the
 * period that rests on it has the name: it is put behind, for every list and mark at once.
 */
import type { Dossier, Gebeurtenis, Tekst } from '../api-types';

const unnamed = /^(hulp|intake)_/;

/** "Gezinsbehandeling" inside a sentence; what starts with more capitals (FACT) keeps them. */
function inside(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function named(title: string, help: string): string {
  const name = inside(help);
  return title.toLowerCase().includes(name.toLowerCase()) ? title : `${title}: ${name}`;
}

export function withHelpNamed(dossier: Dossier): Dossier {
  const { gebeurtenissen, perioden } = dossier.tijdlijn;
  const helpOf = new Map<string, Tekst>();
  for (const { soort, titel, feiten } of perioden) {
    if (soort === 'hulp') for (const id of feiten) helpOf.set(id, titel);
  }
  const name = (event: Gebeurtenis): Gebeurtenis => {
    const help = unnamed.test(event.soort) ? helpOf.get(event.id) : undefined;
    if (!help) return event;
    const { nl, en } = event.titel;
    return { ...event, titel: { nl: named(nl, help.nl), en: named(en, help.en) } };
  };
  return {
    ...dossier,
    tijdlijn: { ...dossier.tijdlijn, gebeurtenissen: gebeurtenissen.map(name) },
  };
}
