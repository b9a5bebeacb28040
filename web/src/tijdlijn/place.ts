/**
 * Puts marks with a text beside them in rows, so that nothing overlaps. What stands too close
 * together becomes one mark for several ("9 gebeurtenissen"); nothing is left out.
 */

export interface Mark<T> {
  x: number;
  item: T;
}

export interface Placed<T> {
  items: T[];
  /** From the first to the last of the items; equal for a single one. */
  x0: number;
  x1: number;
  row: number;
  side: 'right' | 'left';
  text: string;
}

export interface PlaceInput<T> {
  marks: readonly Mark<T>[];
  width: number;
  /** The column "Eerder": its marks are grouped into one. */
  earlierWidth: number;
  maxRows: number;
  /** Marks this near to each other, four or more in a run, become one. */
  crowdGap: number;
  text(items: readonly T[], room: number): string;
  measure(text: string): number;
  /** Boxes in row 0 that are already taken. */
  taken?: readonly { x0: number; x1: number }[];
}

interface Group<T> {
  items: T[];
  x0: number;
  x1: number;
}

const half = 12;
const labelRoom = 176;

/** Cuts between words and adds "…"; gives "" when not even the first word fits. */
export function cutAtWord(text: string, room: number, measure: (text: string) => number): string {
  if (measure(text) <= room) return text;
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const cut = `${words.slice(0, count).join(' ').replace(/[,:;]$/, '')}…`;
    if (measure(cut) <= room) return cut;
  }
  return '';
}

function join<T>(groups: readonly Group<T>[]): Group<T> {
  return {
    items: groups.flatMap((group) => group.items),
    x0: Math.min(...groups.map((group) => group.x0)),
    x1: Math.max(...groups.map((group) => group.x1)),
  };
}

/** Joins runs of four or more marks that stand nearer than `crowdGap`. */
function joinCrowds<T>(singles: readonly Group<T>[], crowdGap: number): Group<T>[] {
  const runs: Group<T>[][] = [];
  for (const single of singles) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && single.x0 - before.x1 < crowdGap) run.push(single);
    else runs.push([single]);
  }
  return runs.flatMap((run) => (run.length >= 4 ? [join(run)] : run));
}

interface Box {
  row: number;
  x0: number;
  x1: number;
}

function tryPlace<T>(group: Group<T>, boxes: readonly Box[], input: PlaceInput<T>): Placed<T> | null {
  const text = input.text(group.items, labelRoom);
  const reach = (group.items.length > 1 ? 16 : half) + input.measure(text) + 10;
  const right = { x0: group.x0 - half, x1: group.x1 + reach };
  const left = { x0: group.x0 - reach, x1: group.x1 + half };
  for (const [side, box] of [['right', right] as const, ['left', left] as const]) {
    const low = group.x0 < input.earlierWidth ? 0 : input.earlierWidth;
    if (box.x1 > input.width || (side === 'left' && box.x0 < low)) continue;
    for (let row = 0; row < input.maxRows; row += 1) {
      const clash = boxes.some((b) => b.row === row && box.x0 < b.x1 && box.x1 > b.x0);
      if (!clash) return { ...group, row, side, text };
    }
  }
  return null;
}

/** The neighbour with the smallest distance; -1 when there is none. */
function nearest<T>(groups: readonly Group<T>[], index: number): number {
  const group = groups[index];
  const before = groups[index - 1];
  const after = groups[index + 1];
  if (!group || (!before && !after)) return -1;
  const toBefore = before ? group.x0 - before.x1 : Number.POSITIVE_INFINITY;
  const toAfter = after ? after.x0 - group.x1 : Number.POSITIVE_INFINITY;
  return toBefore <= toAfter ? index - 1 : index + 1;
}

function boxOf<T>(placed: Placed<T>, input: PlaceInput<T>): Box {
  const reach = (placed.items.length > 1 ? 16 : half) + input.measure(placed.text) + 10;
  return placed.side === 'right'
    ? { row: placed.row, x0: placed.x0 - half, x1: placed.x1 + reach }
    : { row: placed.row, x0: placed.x0 - reach, x1: placed.x1 + half };
}

/** Returns: the marks in time order. */
export function placeMarks<T>(input: PlaceInput<T>): Placed<T>[] {
  const singles = [...input.marks]
    .sort((a, b) => a.x - b.x)
    .map(({ x, item }) => ({ items: [item], x0: x, x1: x }));
  const early = singles.filter((single) => single.x0 < input.earlierWidth);
  const main = singles.filter((single) => single.x0 >= input.earlierWidth);
  const column = early.length > 1 ? [{ ...join(early), x0: 18, x1: 18 }] : early;
  let groups = [...column, ...joinCrowds(main, input.crowdGap)];
  for (;;) {
    const boxes: Box[] = (input.taken ?? []).map((box) => ({ ...box, row: 0 }));
    const placed: Placed<T>[] = [];
    let stuck = -1;
    for (const [index, group] of groups.entries()) {
      const found = tryPlace(group, boxes, input);
      if (!found) {
        stuck = index;
        break;
      }
      placed.push(found);
      boxes.push(boxOf(found, input));
    }
    if (stuck === -1) return placed;
    const other = nearest(groups, stuck);
    const group = groups[stuck];
    const partner = groups[other];
    if (!group || !partner) return singles.map((s) => ({ ...s, row: 0, side: 'right', text: '' }));
    const joined = join(other < stuck ? [partner, group] : [group, partner]);
    groups = groups.filter((_, index) => index !== stuck && index !== other);
    groups.splice(Math.min(stuck, other), 0, joined);
  }
}
