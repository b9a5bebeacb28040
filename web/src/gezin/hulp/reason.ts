import type { Hulp, Signalering } from '../../api-types';
import type { AskReason } from './steps';

/**
 * Returns: what led to asking for help, of the open warnings with this id or of this rule; of
 * several those of all of them. `people`: only of these, of a line that holds not all of the rule;
 * none at all means the whole family. Null: it is not there, or not open any more.
 */
export function reasonOf(
  signaleringen: readonly Pick<
    Signalering,
    'id' | 'regel' | 'open' | 'titel' | 'eindigt' | 'betreft' | 'feiten'
  >[],
  warning: string,
  people?: readonly string[],
): AskReason | null {
  const open = signaleringen.filter((one) => one.open);
  const named = open.filter(({ id }) => id === warning);
  const isAsked = (persons: readonly string[]) =>
    !people || persons.length === 0 || persons.some((one) => people.includes(one));
  const found =
    named.length > 0
      ? named
      : open.filter(({ regel, betreft }) => regel === warning && isAsked(betreft));
  const [first] = found;
  if (!first) return null;
  const all = [...new Set(found.flatMap((one) => one.betreft))];
  const betreft = people ? all.filter((one) => people.includes(one)) : all;
  const feiten = found.flatMap((one) => one.feiten);
  return { titel: first.titel, eindigt: first.eindigt, betreft, feiten };
}

/**
 * The help that such a warning says is waited for: that of which the asking is among its facts,
 * else all that somebody of whom it warns waits for. Without a warning all that is waited for.
 */
export function waitsOf(
  all: readonly Hulp[],
  reason: Pick<AskReason, 'betreft' | 'feiten'> | null,
): Hulp[] {
  const waits = all.filter(({ stand }) => stand === 'wacht');
  if (!reason) return waits;
  const named = waits.filter(({ gevraagd }) => gevraagd && reason.feiten.includes(gevraagd));
  const whom = waits.filter(({ personen }) => personen.some((id) => reason.betreft.includes(id)));
  return named.length > 0 ? named : whom;
}
