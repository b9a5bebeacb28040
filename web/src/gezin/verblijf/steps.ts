import type { OpenPlaatsing } from '../../api-types';

/** What is being recorded of a child that lives elsewhere: one thing at a time. */
export type PlacementStep =
  | { kind: 'place' }
  | {
      kind: 'fill' | 'perspective' | 'seeing' | 'day' | 'look' | 'other' | 'return' | 'end';
      plaatsing: OpenPlaatsing;
    };
