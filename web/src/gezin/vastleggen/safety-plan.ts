import type { Dossier, Gebeurtenis, Onveilig } from '../../api-types';

/** Who of them have a safety plan since they are not safe, and who have none. */
export interface SafetyPlans {
  /** Of the oldest day that holds for all of `planned`; null: there is none. */
  plan: Gebeurtenis | null;
  planned: readonly string[];
  without: readonly string[];
}

/** The last plan of each of them counts; one of the day itself too. */
export function safetyPlansOf(
  { tijdlijn }: Pick<Dossier, 'tijdlijn'>,
  { personen, sinds }: Pick<Onveilig, 'personen' | 'sinds'>,
): SafetyPlans {
  const plans = tijdlijn.gebeurtenissen
    .filter(({ soort, dag }) => soort === 'veiligheidsplan_gemaakt' && dag >= sinds)
    .sort((a, b) => b.dag.localeCompare(a.dag));
  const planOf = (id: string) => plans.find((plan) => plan.personen.includes(id));
  const found = personen.map(planOf);
  return {
    plan: plans.findLast((plan) => found.includes(plan)) ?? null,
    planned: personen.filter(planOf),
    without: personen.filter((id) => !planOf(id)),
  };
}
