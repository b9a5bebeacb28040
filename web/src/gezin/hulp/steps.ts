import type { Hulp, Tekst } from '../../api-types';

/** The warning that led to a form about help: whom it is about, and what ends it. */
export interface AskReason {
  titel: Tekst;
  eindigt: Tekst;
  betreft: readonly string[];
  /** The events on which it rests. */
  feiten: readonly string[];
}

/** What is being told about help: one thing at a time. */
export type HelpStep =
  | { kind: 'ask'; reason?: AskReason | null }
  | { kind: 'intake'; hulp: Hulp }
  | { kind: 'start'; hulp: Hulp }
  | { kind: 'stop'; hulp: Hulp }
  | { kind: 'bridgestop'; hulp: Hulp }
  /** `waits`: the help that is waited for; of several one chooses. */
  | { kind: 'bridge' | 'planB'; waits: readonly Hulp[]; reason?: AskReason | null };
