import type { Dossier, LopendVerzuim, OpenSignaal } from '../../api-types';
import type { CommandProps } from '../CommandForm';

/** What is being recorded: one thing at a time. */
export type RecordStep =
  | { kind: 'signal' }
  | { kind: 'answer'; signaal: OpenSignaal }
  | { kind: 'judge' }
  | { kind: 'safe' }
  | { kind: 'absence' }
  | { kind: 'back'; verzuim: LopendVerzuim }
  | { kind: 'move' };

export interface RecordProps extends Omit<CommandProps, 'onSaved'> {
  dossier: Dossier;
  /** null: it cannot be taken back by withdrawing one event. */
  onSaved(gebeurtenis: string | null): Promise<void>;
}

/** What a card does with it. */
export interface CardProps {
  dossier: Dossier;
  /** Something is begun: what was told of the last thing goes. */
  onStart(): void;
  onRefresh(): Promise<unknown>;
  onSaved(text: string, gebeurtenis: string | null): Promise<void>;
}
