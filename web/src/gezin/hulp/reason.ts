import type { Signalering } from '../../api-types';
import type { AskReason } from './steps';

/**
 * Returns: what led to asking for help, of the open warnings with this id or of this rule; of
 * several those of all of them. Null: it is not there, or not open any more.
 */
export function reasonOf(
  signaleringen: readonly Pick<
    Signalering,
    'id' | 'regel' | 'open' | 'titel' | 'eindigt' | 'betreft'
  >[],
  warning: string,
): AskReason | null {
  const open = signaleringen.filter((one) => one.open);
  const named = open.filter(({ id }) => id === warning);
  const found = named.length > 0 ? named : open.filter(({ regel }) => regel === warning);
  const [first] = found;
  if (!first) return null;
  const betreft = [...new Set(found.flatMap((one) => one.betreft))];
  return { titel: first.titel, eindigt: first.eindigt, betreft };
}
