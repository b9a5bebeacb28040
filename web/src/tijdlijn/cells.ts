/** The timeline as rows of cells, for moving through it with the arrow keys. */
import type { Drawing } from './layout';
import { keyOf } from './selection';

export interface Cell {
  /** Unique on the page: one period stands in several lanes. */
  id: string;
  x: number;
}

export function cellId(row: string, key: string): string {
  return `${row}|${key}`;
}

function rowOf(row: string, cells: readonly { key: string; x: number }[]): Cell[] {
  return cells.map(({ key, x }) => ({ id: cellId(row, key), x })).sort((a, b) => a.x - b.x);
}

export function cellRows(drawing: Drawing): Cell[][] {
  const { pills, signals, lanes } = drawing;
  const rows = [
    rowOf(
      'turns',
      pills.map(({ turn, x }) => ({ key: keyOf.gebeurtenissen([turn.id]), x })),
    ),
    rowOf(
      'signals',
      signals.map(({ items, x0 }) => ({ key: keyOf.signaleringen(items.map((s) => s.id)), x: x0 })),
    ),
    ...lanes.map((lane) =>
      rowOf(lane.id, [
        ...lane.bars.map(({ period, left }) => ({ key: keyOf.periode(period.id), x: left })),
        ...lane.marks.map(({ items, x0 }) => ({
          key: keyOf.gebeurtenissen(items.map((e) => e.id)),
          x: x0,
        })),
      ]),
    ),
  ];
  return rows.filter((row) => row.length > 0);
}

/** Returns: the cell that the key leads to, or null when the key means nothing here. */
export function move(rows: readonly Cell[][], from: string, key: string): string | null {
  const rowIndex = rows.findIndex((row) => row.some((cell) => cell.id === from));
  const row = rows[rowIndex];
  if (!row) return null;
  const index = row.findIndex((cell) => cell.id === from);
  const clamp = (value: number, last: number) => Math.min(Math.max(value, 0), last);
  const inRow = (to: number) => row[clamp(to, row.length - 1)]?.id ?? null;
  switch (key) {
    case 'ArrowRight':
      return inRow(index + 1);
    case 'ArrowLeft':
      return inRow(index - 1);
    case 'Home':
      return inRow(0);
    case 'End':
      return inRow(row.length - 1);
    case 'ArrowDown':
    case 'ArrowUp': {
      const other = rows[clamp(rowIndex + (key === 'ArrowDown' ? 1 : -1), rows.length - 1)] ?? row;
      if (other === row) return from;
      const x = row[index]?.x ?? 0;
      const near = [...other].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
      return near?.id ?? null;
    }
    default:
      return null;
  }
}
