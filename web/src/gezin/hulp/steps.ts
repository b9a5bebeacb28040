import type { Hulp } from '../../api-types';

/** What is being told about help: one thing at a time. */
export type HelpStep =
  | { kind: 'ask' }
  | { kind: 'intake'; hulp: Hulp }
  | { kind: 'start'; hulp: Hulp }
  | { kind: 'stop'; hulp: Hulp };
