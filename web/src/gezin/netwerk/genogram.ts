/**
 * Where everyone stands in the drawing of the family: grandparents above, grown-ups in the middle,
 * children below. Plain functions from persons and relations to places in pixels.
 */
import type { Netwerk, Persoon } from '../../api-types';

export const size = 48;
const column = 116;
const row = 132;
const top = 12;

export interface Node {
  persoon: Persoon;
  x: number;
  y: number;
}
export interface Union {
  x1: number;
  x2: number;
  y: number;
  /** Not together any more. */
  isOver: boolean;
}
export interface Descent {
  /** From here, down. */
  x: number;
  y: number;
  /** To the middle of the top of each child. */
  children: { x: number; y: number }[];
}
export interface Genogram {
  width: number;
  height: number;
  nodes: Node[];
  unions: Union[];
  descents: Descent[];
}

type Relatie = Netwerk['relaties'][number];

function generation(rol: Persoon['rol']): number | null {
  switch (rol) {
    case 'grootouder':
      return 0;
    case 'kind':
      return 2;
    case 'netwerk':
      return null;
    default:
      return 1;
  }
}

/** As is the custom: the man left of the woman, the oldest child left. */
function manFirstThenOldest(a: Persoon, b: Persoon): number {
  if (a.rol !== 'kind') return Number(b.geslacht === 'man') - Number(a.geslacht === 'man');
  return (a.geboren ?? '9').localeCompare(b.geboren ?? '9');
}

const pairKey = (a: string, b: string) => [a, b].sort().join(' ');

/** Grown-ups in a row, so that who belong together stand side by side as far as can be. */
function inARow(ids: readonly string[], pairs: ReadonlySet<string>): string[] {
  const near = (id: string) => ids.filter((other) => pairs.has(pairKey(id, other)));
  const placed: string[] = [];
  const walk = (id: string) => {
    if (placed.includes(id)) return;
    placed.push(id);
    for (const next of near(id)) walk(next);
  };
  for (const id of [...ids].sort((a, b) => near(a).length - near(b).length)) walk(id);
  // Of three the one with two partners stands in the middle: the walk began at an end.
  return placed;
}

/** Moves to the right whoever would stand on top of another; keeps the order. */
function spread(wanted: { id: string; x: number }[]): Map<string, number> {
  const at = new Map<string, number>();
  let free = Number.NEGATIVE_INFINITY;
  for (const { id, x } of [...wanted].sort((a, b) => a.x - b.x)) {
    const place = Math.max(x, free);
    at.set(id, place);
    free = place + column;
  }
  return at;
}

export function layOut(personen: readonly Persoon[], relaties: readonly Relatie[]): Genogram {
  const ofRow = (wanted: number) =>
    personen.filter((p) => generation(p.rol) === wanted).sort(manFirstThenOldest);
  const ids = (list: readonly Persoon[]) => list.map(({ id }) => id);
  const [old, grown, young] = [ofRow(0), ofRow(1), ofRow(2)];
  const parentsOf = (id: string) =>
    relaties.filter((r) => r.soort === 'ouder_van' && r.naar === id).map((r) => r.van);
  const partners = relaties.filter((r) => r.soort === 'partner_van');

  const pairs = new Set(partners.map((r) => pairKey(r.van, r.naar)));
  for (const child of [...young, ...grown]) {
    const [one, other] = parentsOf(child.id);
    if (one && other) pairs.add(pairKey(one, other));
  }

  const middle = inARow(ids(grown), pairs);
  const x = new Map(middle.map((id, index) => [id, index * column]));
  const centre = (list: readonly string[]) => {
    const known = list.flatMap((id) => x.get(id) ?? []);
    return known.length === 0
      ? (Math.max(0, middle.length - 1) * column) / 2
      : known.reduce((sum, one) => sum + one, 0) / known.length;
  };

  // Children of the same parents side by side, under the middle of those.
  const groups = new Map<string, Persoon[]>();
  for (const child of young) {
    const key = parentsOf(child.id)
      .filter((id) => x.has(id))
      .sort()
      .join(' ');
    groups.set(key, [...(groups.get(key) ?? []), child]);
  }
  const belowWanted = [...groups].flatMap(([key, children]) =>
    children.map(({ id }, index) => ({
      id,
      x: centre(key === '' ? [] : key.split(' ')) + (index - (children.length - 1) / 2) * column,
    })),
  );
  // Grandparents above their own child, couples side by side.
  const childOf = (id: string) => middle.find((grownUp) => parentsOf(grownUp).includes(id));
  const aboveWanted = old.map(({ id }) => {
    const child = childOf(id);
    const couple = child ? parentsOf(child).filter((other) => ids(old).includes(other)) : [id];
    const index = couple.indexOf(id);
    return { id, x: centre(child ? [child] : []) + (index - (couple.length - 1) / 2) * column };
  });
  for (const [id, place] of [...spread(belowWanted), ...spread(aboveWanted)]) x.set(id, place);

  const drawn = [...old, ...grown, ...young];
  const rows = [old, grown, young].filter((list) => list.length > 0);
  const rowOf = (persoon: Persoon) => rows.findIndex((list) => list.includes(persoon));
  const left = Math.min(0, ...x.values());
  const nodes = drawn.map((persoon) => ({
    persoon,
    x: (x.get(persoon.id) ?? 0) - left + column / 2,
    y: rowOf(persoon) * row + top + size / 2,
  }));
  const node = new Map(nodes.map((n) => [n.persoon.id, n]));

  const unions = [...pairs].flatMap((key) => {
    const [a, b] = key.split(' ').map((id) => node.get(id));
    if (!a || !b || a.y !== b.y) return [];
    const relation = partners.find((r) => pairKey(r.van, r.naar) === key);
    const [x1, x2] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
    return [{ key, x1, x2, y: a.y, isOver: relation !== undefined && !relation.loopt }];
  });

  const families = new Map<string, Descent>();
  for (const { persoon, x: childX, y: childY } of nodes) {
    const parents = parentsOf(persoon.id).flatMap((id) => node.get(id) ?? []);
    if (parents.length === 0) continue;
    const key = parents
      .map((p) => p.persoon.id)
      .sort()
      .join(' ');
    const from = parents.reduce((sum, p) => sum + p.x, 0) / parents.length;
    const y = (parents[0]?.y ?? 0) + (parents.length === 1 ? size / 2 : 0);
    const family = families.get(key) ?? { x: from, y, children: [] };
    family.children.push({ x: childX, y: childY - size / 2 });
    families.set(key, family);
  }

  return {
    width: Math.max(...nodes.map((n) => n.x), 0) + column / 2,
    height: rows.length * row,
    nodes,
    unions: unions.map(({ x1, x2, y, isOver }) => ({ x1, x2, y, isOver })),
    descents: [...families.values()],
  };
}
