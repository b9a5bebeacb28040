import type { Dossier, Hulp } from '../../api-types';
import type { CommandProps } from '../CommandForm';

/** What is being told about help: one thing at a time. */
export type HelpStep =
  | { kind: 'ask' }
  | { kind: 'intake'; hulp: Hulp }
  | { kind: 'start'; hulp: Hulp }
  | { kind: 'stop'; hulp: Hulp };

export interface HelpProps extends CommandProps {
  dossier: Dossier;
}
