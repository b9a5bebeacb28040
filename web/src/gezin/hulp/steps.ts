import type { Hulp, Tekst } from '../../api-types';

/** The warning that led to asking for help: whom it is about, and what ends it. */
export interface AskReason {
  titel: Tekst;
  eindigt: Tekst;
  betreft: readonly string[];
}

/** What is being told about help: one thing at a time. */
export type HelpStep =
  | { kind: 'ask'; reason?: AskReason | null }
  | { kind: 'intake'; hulp: Hulp }
  | { kind: 'start'; hulp: Hulp }
  | { kind: 'stop'; hulp: Hulp };
