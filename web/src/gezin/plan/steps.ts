import type { Afspraak, Doel, NieuwStandpunt } from '../../api-types';

/** What is being done on the plan: one thing at a time. */
export type PlanStep =
  | { kind: 'plan' }
  | { kind: 'goal' }
  | { kind: 'clear'; doel: Doel }
  | { kind: 'end'; doel: Doel }
  | { kind: 'action'; doel: Doel | null }
  | { kind: 'done'; actie: Afspraak }
  | { kind: 'agree' }
  | { kind: 'own' };

export const stands = ['eens', 'oneens'] as const satisfies readonly NieuwStandpunt['standpunt'][];
