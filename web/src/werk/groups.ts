import type { Werkregel } from '../api-types';

export const groupIds = ['te_laat', 'vandaag', 'deze_week', 'anderen'] as const;
export type GroupId = (typeof groupIds)[number];

export interface WorkGroup {
  id: GroupId;
  regels: Werkregel[];
}

/** One key for a line: a family, a rule, and who must act. */
export function keyOf(regel: Werkregel): string {
  return `${regel.gezin.id} ${regel.regel} ${regel.wie.rol} ${regel.uitstel?.uitstel ?? ''}`;
}

/** Mine by how much they press, then what waits for others; inside, the order of the server. */
export function groupsOf(regels: readonly Werkregel[]): WorkGroup[] {
  const groupOf = (regel: Werkregel): GroupId => (regel.vanMij ? regel.wanneer : 'anderen');
  const standing = regels.filter((regel) => regel.uitstel === null);
  return groupIds
    .map((id) => ({ id, regels: standing.filter((regel) => groupOf(regel) === id) }))
    .filter((group) => group.regels.length > 0);
}
