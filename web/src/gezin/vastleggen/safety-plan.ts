import type { Dossier, Gebeurtenis, Onveilig } from '../../api-types';

/**
 * Returns: the last safety plan that was made for each of them since they are not safe; null: for
 * somebody there is none. One of the day itself counts.
 */
export function safetyPlanOf(
  { tijdlijn }: Pick<Dossier, 'tijdlijn'>,
  { personen, sinds }: Onveilig,
): Gebeurtenis | null {
  const plans = tijdlijn.gebeurtenissen
    .filter(({ soort, dag }) => soort === 'veiligheidsplan_gemaakt' && dag >= sinds)
    .sort((a, b) => b.dag.localeCompare(a.dag));
  const planOf = (id: string) => plans.find((plan) => plan.personen.includes(id));
  const found = personen.map(planOf);
  // The oldest of these: what is said of its day holds for all.
  return found.includes(undefined) ? null : (plans.findLast((p) => found.includes(p)) ?? null);
}
