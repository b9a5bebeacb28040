import type { LopendVerzuim, OpenSignaal } from '../../api-types';

/** What is being recorded: one thing at a time. */
export type RecordStep =
  | { kind: 'signal' }
  | { kind: 'answer'; signaal: OpenSignaal }
  | { kind: 'judge' }
  | { kind: 'safe' }
  | { kind: 'absence' }
  | { kind: 'back'; verzuim: LopendVerzuim }
  | { kind: 'move' };
