/**
 * Puts marks with a text beside them in rows, so that nothing overlaps. The weightiest get their
 * text first; what finds no room for a text goes as a bare mark in one extra row. Marks that stand
 * too close together become one mark for several ("9 gebeurtenissen"); nothing is left out.
 */

export interface Mark<T> {
  x: number;
  item: T;
  /** Higher is placed first. */
  weight: number;
}

export interface Placed<T> {
  items: T[];
  /** From the first to the last of the items; equal for a single one. */
  x0: number;
  x1: number;
  row: number;
  side: 'right' | 'left';
  /** "" when there is no room for one: it then shows in the panel only. */
  text: string;
}

export interface PlaceInput<T> {
  marks: readonly Mark<T>[];
  width: number;
  /** The column "Eerder": its marks are grouped into one. */
  earlierWidth: number;
  /** Rows with texts; a last row for bare marks may come below. */
  maxRows: number;
  text(items: readonly T[], room: number): string;
  measure(text: string): number;
  /** Boxes in row 0 that are already taken. */
  taken?: readonly { x0: number; x1: number }[];
}

interface Group<T> {
  items: T[];
  x0: number;
  x1: number;
  weight: number;
}

interface Box {
  row: number;
  x0: number;
  x1: number;
}

const half = 12;
const manyHalf = 16;
const textGap = 11;
const labelRoom = 182;
/** Several in one mark have more to tell. */
const crowdRoom = 330;
/** A cut text shorter than this ("Nieuwe…") says too little. */
const leastCut = 76;
/** Four or more marks, each this near to the next, are a crowd. */
const crowdGap = 7;
const crowdSize = 4;

/** Cuts between words and adds "…"; gives "" when not even the first word fits. */
export function cutAtWord(text: string, room: number, measure: (text: string) => number): string {
  if (measure(text) <= room) return text;
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const cut = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[,:;]$/, '')}…`;
    if (measure(cut) <= room) return cut;
  }
  return '';
}

function join<T>(groups: readonly Group<T>[]): Group<T> {
  return {
    items: groups.flatMap((group) => group.items),
    x0: Math.min(...groups.map((group) => group.x0)),
    x1: Math.max(...groups.map((group) => group.x1)),
    weight: Math.max(...groups.map((group) => group.weight)),
  };
}

function joinNear<T>(groups: readonly Group<T>[], gap: number, least: number): Group<T>[] {
  const runs: Group<T>[][] = [];
  for (const group of groups) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && group.x0 - before.x1 < gap) run.push(group);
    else runs.push([group]);
  }
  return runs.flatMap((run) => (run.length >= least ? [join(run)] : run));
}

function markHalf<T>(group: Group<T>): number {
  return group.items.length > 1 ? manyHalf : half;
}

function isFree(boxes: readonly Box[], row: number, x0: number, x1: number): boolean {
  return boxes.every((box) => box.row !== row || x0 >= box.x1 || x1 <= box.x0);
}

function placeWithText<T>(
  group: Group<T>,
  boxes: readonly Box[],
  input: PlaceInput<T>,
): { placed: Placed<T>; box: Box } | null {
  if (group.items.length > 1) {
    const long = placeText(group, input.text(group.items, crowdRoom), boxes, input);
    if (long) return long;
  }
  return placeText(group, input.text(group.items, labelRoom), boxes, input);
}

function placeText<T>(
  group: Group<T>,
  text: string,
  boxes: readonly Box[],
  input: PlaceInput<T>,
): { placed: Placed<T>; box: Box } | null {
  const edge = markHalf(group);
  const reach = edge + input.measure(text) + textGap;
  const low = group.x0 < input.earlierWidth ? 0 : input.earlierWidth;
  const sides = [
    ['right', group.x0 - edge, group.x1 + reach],
    ['left', group.x0 - reach, group.x1 + edge],
  ] as const;
  for (const [side, x0, x1] of sides) {
    if (x1 > input.width || (side === 'left' && x0 < low)) continue;
    for (let row = 0; row < input.maxRows; row += 1) {
      if (!isFree(boxes, row, x0, x1)) continue;
      const { items, x0: first, x1: last } = group;
      return { placed: { items, x0: first, x1: last, row, side, text }, box: { row, x0, x1 } };
    }
  }
  return null;
}

/** The row below the texts: bare marks, with a text only where the next mark leaves room. */
function placeBare<T>(left: readonly Group<T>[], row: number, input: PlaceInput<T>): Placed<T>[] {
  const sorted = [...left].sort((a, b) => a.x0 - b.x0);
  const groups = joinNear(sorted, 2 * half + 2, 2);
  return groups.map((group, index) => {
    const { items, x0, x1 } = group;
    const next = groups[index + 1];
    const end = next ? next.x0 - markHalf(next) : input.width;
    const room = end - x1 - markHalf(group) - textGap;
    const wanted = input.text(items, Math.min(room, labelRoom));
    const isWorthIt = !wanted.endsWith('…') || input.measure(wanted) > leastCut;
    const text = isWorthIt && input.measure(wanted) <= room ? wanted : '';
    return { items, x0, x1, row, side: 'right', text };
  });
}

/** Returns: the marks in time order. */
export function placeMarks<T>(input: PlaceInput<T>): Placed<T>[] {
  const singles = [...input.marks]
    .sort((a, b) => a.x - b.x)
    .map(({ x, item, weight }) => ({ items: [item], x0: x, x1: x, weight }));
  const early = singles.filter((single) => single.x0 < input.earlierWidth);
  const main = singles.filter((single) => single.x0 >= input.earlierWidth);
  const column = early.length > 1 ? [{ ...join(early), x0: 18, x1: 18 }] : early;
  const groups = [...column, ...joinNear(main, crowdGap, crowdSize)];
  const importance = (group: Group<T>) => group.weight + (group.items.length > 1 ? 100 : 0);

  const boxes: Box[] = (input.taken ?? []).map((box) => ({ ...box, row: 0 }));
  const placed: Placed<T>[] = [];
  const bare: Group<T>[] = [];
  for (const group of [...groups].sort((a, b) => importance(b) - importance(a) || a.x0 - b.x0)) {
    const found = placeWithText(group, boxes, input);
    if (found) {
      placed.push(found.placed);
      boxes.push(found.box);
    } else {
      bare.push(group);
    }
  }
  const rows = placed.reduce((most, { row }) => Math.max(most, row + 1), boxes.length > 0 ? 1 : 0);
  return [...placed, ...placeBare(bare, rows, input)].sort((a, b) => a.x0 - b.x0);
}
