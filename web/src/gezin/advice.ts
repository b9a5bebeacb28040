import type { NieuweVastlegging } from '../api-types';

/** Where the page of a family takes what a warning advises. What is in no list is read there. */
const lists = {
  contact: ['COO-15', 'COO-24', 'FAM-08', 'FAM-13', 'MEA-13', 'SAF-07', 'SIG-18', 'WTL-16'],
  ask: ['ACC-06', 'ACC-20', 'PLC-07', 'PLC-16', 'PLN-12', 'WTL-03', 'WTL-10', 'XDM-01'],
  bridge: ['WTL-05'],
  planB: ['PLN-17'],
  answers: ['SIG-05', 'SIG-07'],
  judge: ['SAF-04', 'SIG-08'],
  /** Help that was asked for: its intake, its start or its end. */
  help: ['WTL-06', 'WTL-08'],
  plan: ['PLN-05'],
  review: ['GAP-08'],
  placement: ['PLC-04', 'PLC-05', 'PLC-11', 'PLC-12', 'PLC-13', 'PLC-22'],
  together: ['ANA-03', 'ANA-16', 'COO-21', 'CRT-09', 'PLN-07', 'SIG-06', 'TAB-01', 'TAB-18'],
} as const satisfies Record<string, readonly string[]>;

/** What the form of one kind of event ends (docs/reference/regels.md). */
const kinds: Record<string, NieuweVastlegging['soort']> = {
  'ACC-04': 'aanvraag_gescreend',
  'ACC-05': 'onderzoek_afgerond',
  'ACC-15': 'geschiktheid_nagegaan',
  'ACC-29': 'besluit_toegelicht',
  'ANA-21': 'onderzoek_afgerond',
  'COO-08': 'regisseur_naar_achtergrond',
  'FAM-10': 'hulp_toegelicht',
  'LRN-01': 'terugblik_gehouden',
  'MEA-02': 'leiding_gewisseld',
  'MEA-12': 'maatregel_verlengd',
  'SAF-08': 'zicht_aanvaard',
  'SAF-22': 'bevinding_beantwoord',
  'SIG-15': 'bevinding_beantwoord',
  'SIG-20': 'waakvlam_afgesproken',
  'TAB-06': 'besluit_toegelicht',
  'TAB-12': 'maatwerk_besloten',
  'WTL-09': 'wachtende_herbeoordeeld',
  'XDM-04': 'passende_plek_afgesproken',
};

export type Advice = keyof typeof lists | 'other' | 'read';

export function kindOf(rule: string): string | null {
  return kinds[rule] ?? null;
}

export function adviceOf(rule: string): Advice {
  const names = Object.keys(lists) as (keyof typeof lists)[];
  const inList = names.find((name) => (lists[name] as readonly string[]).includes(rule));
  return inList ?? (kindOf(rule) ? 'other' : 'read');
}
