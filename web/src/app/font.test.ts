import { expect, test, vi } from 'vitest';
import { askingFor } from './font';

test('a font that does not come is not asked for again at each drawing', async () => {
  const load = vi.fn(() => Promise.reject(new Error('offline')));
  const come = vi.fn();
  const ask = askingFor(() => ({ load }), come);
  for (let drawing = 0; drawing < 5; ++drawing) await ask('/werk');
  expect(load).toHaveBeenCalledTimes(1);
  await ask('/gezinnen');
  expect(load).toHaveBeenCalledTimes(2);
  expect(come).not.toHaveBeenCalled();
});

test('a font that came is not asked for again on another page', async () => {
  const load = vi.fn(() => Promise.resolve([]));
  const come = vi.fn();
  const ask = askingFor(() => ({ load }), come);
  for (const path of ['/werk', '/werk', '/gezinnen']) await ask(path);
  expect(load).toHaveBeenCalledTimes(1);
  expect(come).toHaveBeenCalledTimes(1);
});
