/** How a family stands on the day that is looked at: what runs, waits or is missing; how safe. */
import type { Dossier, Periode } from '../../api-types';
import { newestFirst } from './news';

const going: readonly Periode['soort'][] = ['hulp', 'verblijf', 'maatregel', 'onderzoek'];
const missing: readonly Periode['soort'][] = [
  'wachten',
  'geen_hulp_in_beeld',
  'uit_beeld',
  'schoolverzuim',
];

const ofSafety: readonly string[] = [
  'veiligheid_beoordeeld',
  'veiligheidsplan_gemaakt',
  'veiligheidsfase_bereikt',
];

export function standingOf({ tijdlijn: { perioden, gebeurtenissen } }: Pick<Dossier, 'tijdlijn'>) {
  const open = perioden.filter((period) => period.totEnMet === null);
  return {
    now: open.filter(({ soort }) => going.includes(soort)),
    waits: open.filter(({ soort }) => missing.includes(soort)),
    safety: newestFirst(gebeurtenissen.filter(({ soort }) => ofSafety.includes(soort))),
  };
}
