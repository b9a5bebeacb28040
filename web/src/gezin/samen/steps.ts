import type { Analyse, Tafel } from '../../api-types';

/** What is being recorded of looking together: one thing at a time. */
export type TogetherStep =
  | { kind: 'begin' | 'evaluate' | 'call' }
  | { kind: 'finish' | 'renew'; analyse: Analyse }
  | { kind: 'held' | 'advise'; tafel: Tafel };
