import type { LopendVerzuim, Noodkijk, OpenSignaal } from '../../api-types';

/** What is being recorded: one thing at a time. */
export type RecordStep =
  | { kind: 'signal' }
  | { kind: 'answer'; signaal: OpenSignaal }
  | { kind: 'judge' }
  /** `wie`: whom it is for, to begin with. */
  | { kind: 'safe'; wie?: readonly string[] }
  | { kind: 'absence' }
  | { kind: 'back'; verzuim: LopendVerzuim }
  | { kind: 'move' }
  | { kind: 'review'; kijk: Noodkijk };
