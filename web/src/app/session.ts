import { createContext, useContext } from 'react';
import type { Sessie } from '../api-types';

/** Who is logged in; null on the pages before that. */
export const SessionContext = createContext<Sessie | null>(null);

/** A worker, and not somebody of the family: decides which words fit, never what may be seen. */
export function useIsWorker(): boolean {
  return useContext(SessionContext)?.persoon.soort === 'professional';
}
