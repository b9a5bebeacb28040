import { expect, test } from 'vitest';
import { cutAtWord, type Mark, placeMarks } from './place';

const measure = (text: string) => text.length * 6;

function place(marks: Mark<string>[], maxRows = 3, width = 900) {
  return placeMarks({
    marks,
    width,
    earlierWidth: 0,
    maxRows,
    measure,
    text: (items, room) =>
      cutAtWord(
        items.length === 1 ? (items[0] ?? '') : `${items.length} gebeurtenissen`,
        room,
        measure,
      ),
  });
}

const mark = (x: number, item: string, weight = 0): Mark<string> => ({ x, item, weight });

test('a text is cut between words', () => {
  expect(cutAtWord('Raad start onderzoek', 60, measure)).toBe('Raad…');
  expect(cutAtWord('Raad start onderzoek', 90, measure)).toBe('Raad start…');
  expect(cutAtWord('Raad start', 200, measure)).toBe('Raad start');
  expect(cutAtWord('Raadsonderzoek', 30, measure)).toBe('');
});

test('marks far from each other share a row', () => {
  const placed = place([mark(100, 'Start'), mark(400, 'Einde')]);
  expect(placed.map(({ row }) => row)).toEqual([0, 0]);
});

test('texts that would overlap go to different rows', () => {
  const placed = place([mark(100, 'Begeleiding thuis'), mark(130, 'Diagnose gesteld')]);
  expect(new Set(placed.map(({ row }) => row)).size).toBe(2);
});

test('at the right edge the text stands to the left', () => {
  const [placed] = place([mark(880, 'Weigert weer school')]);
  expect(placed?.side).toBe('left');
});

test('four or more close together become one mark', () => {
  const placed = place([
    mark(300, 'a'),
    mark(301, 'b'),
    mark(303, 'c'),
    mark(304, 'd'),
    mark(600, 'e'),
  ]);
  expect(placed.map(({ items }) => items.length)).toEqual([4, 1]);
  expect(placed[0]?.text).toBe('4 gebeurtenissen');
});

test('three close together stay themselves', () => {
  expect(place([mark(300, 'a'), mark(301, 'b'), mark(303, 'c')])).toHaveLength(3);
});

test('the weightiest keeps its text when there is no room for all', () => {
  const placed = place(
    [mark(300, 'Gewone gebeurtenis'), mark(340, 'Uitspraak van de rechter', 4)],
    1,
    500,
  );
  const texts = new Map(placed.map(({ items, text }) => [items[0], text]));
  expect(texts.get('Uitspraak van de rechter')).not.toBe('');
  expect(placed).toHaveLength(2);
});

test('whatever the crowd, nothing is lost and nothing overlaps', () => {
  const marks = Array.from({ length: 60 }, (_, index) =>
    mark((index * 137) % 880, `Gebeurtenis nummer ${index}`, index % 5),
  );
  const placed = place(marks);
  expect(placed.flatMap(({ items }) => items).sort()).toEqual(marks.map(({ item }) => item).sort());
  const boxes = placed.map(({ items, x0, x1, row, side, text }) => {
    const half = items.length > 1 ? 12 : 7;
    const reach = half + (text === '' ? 0 : measure(text) + 3);
    return side === 'right'
      ? { row, x0: x0 - half, x1: x1 + reach }
      : { row, x0: x0 - reach, x1: x1 + half };
  });
  for (const [index, box] of boxes.entries()) {
    const clash = boxes
      .slice(index + 1)
      .find((b) => b.row === box.row && box.x0 < b.x1 && b.x0 < box.x1);
    expect(clash).toBeUndefined();
  }
});
