import { expect, test, vi } from 'vitest';

vi.stubGlobal('window', { location: { origin: 'http://localhost' } });
const { ApiError } = await import('../api');
const { delayMs, isTriedAgain } = await import('./again');

test('a busy server is asked again when it said, and not by everybody at once', () => {
  const busy = new ApiError(503, null, 5);
  expect(isTriedAgain(0, busy)).toBe(true);
  expect(isTriedAgain(1, busy)).toBe(true);
  expect(isTriedAgain(2, busy)).toBe(false);
  expect(delayMs(busy, 0)).toBe(5000);
  expect(delayMs(busy, 0.5)).toBe(5500);
  expect(isTriedAgain(0, new ApiError(429, null, 2))).toBe(true);
});

test('nobody waits for a page for minutes', () => {
  expect(isTriedAgain(0, new ApiError(429, null, 10))).toBe(true);
  expect(isTriedAgain(0, new ApiError(429, null, 11))).toBe(false);
});

test('without a time only what may be better is tried once more', () => {
  const rows: [error: Error, again: boolean][] = [
    [new ApiError(0), true],
    [new ApiError(500), true],
    [new ApiError(503), true],
    [new ApiError(404), false],
    [new ApiError(429), false],
    [new Error('other'), true],
  ];
  for (const [error, again] of rows) {
    expect(isTriedAgain(0, error), error.message).toBe(again);
    expect(isTriedAgain(1, error), error.message).toBe(false);
    expect(delayMs(error, 0.5)).toBe(400);
  }
});
