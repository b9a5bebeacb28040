import { afterEach, expect, test, vi } from 'vitest';
import { earlyStatus, forgetEarly, forgetEarlySoon, keptMs, takeEarly } from './early';

const url = 'http://naast.example/v1/werk';
const early = (path = '/v1/werk') => {
  const answer = Promise.resolve(new Response('{}'));
  vi.stubGlobal('window', { naastEarly: new Map([[path, answer]]) });
  return answer;
};
afterEach(() => vi.unstubAllGlobals());

test('what was asked before the program was there is handed on once', () => {
  const answer = early();
  expect(takeEarly(new Request(url))).toBe(answer);
  expect(takeEarly(new Request(url))).toBeNull();
});

test('whether an answer came early is told without taking it', async () => {
  const answer = early();
  expect(await earlyStatus('/werk')).toBe(200);
  expect(await earlyStatus('/nu')).toBe(0);
  expect(takeEarly(new Request(url))).toBe(answer);
  const failed = Promise.reject(new TypeError('no connection'));
  vi.stubGlobal('window', { naastEarly: new Map([['/v1/werk', failed]]) });
  expect(await earlyStatus('/werk')).toBe(0);
});

test('another question, another day or a change is asked anew', () => {
  early('/v1/gezinnen/1');
  expect(takeEarly(new Request('http://naast.example/v1/gezinnen/2'))).toBeNull();
  expect(
    takeEarly(new Request('http://naast.example/v1/gezinnen/1?peildatum=2020-01-01')),
  ).toBeNull();
  expect(
    takeEarly(new Request('http://naast.example/v1/gezinnen/1', { method: 'POST' })),
  ).toBeNull();
});

test('nothing is handed on to whoever logs in next', () => {
  early();
  forgetEarly();
  expect(takeEarly(new Request(url))).toBeNull();
});

test('an answer that comes after that is not handed on either', () => {
  early();
  const list = window.naastEarly;
  forgetEarly();
  list?.set('/v1/nu', Promise.resolve(new Response('{}')));
  expect(takeEarly(new Request('http://naast.example/v1/nu'))).toBeNull();
});

// Finding: what no page took stayed until logout, and was handed on however old it was.
test('what no page took is forgotten soon after the program began', () => {
  vi.useFakeTimers();
  const answer = Promise.resolve(new Response('{}'));
  const naastEarly = new Map([
    ['/v1/werk', answer],
    ['/v1/gezinnen', answer],
  ]);
  vi.stubGlobal('window', { naastEarly, setTimeout });
  forgetEarlySoon();
  vi.advanceTimersByTime(keptMs - 1);
  expect(takeEarly(new Request(url))).toBe(answer);
  vi.advanceTimersByTime(1);
  expect(takeEarly(new Request('http://naast.example/v1/gezinnen'))).toBeNull();
  vi.useRealTimers();
});

test('without an early start all is asked as always', () => {
  vi.stubGlobal('window', {});
  expect(takeEarly(new Request(url))).toBeNull();
});
