/** When a reading that failed is tried again by itself, and after how long. */
import { ApiError } from '../api';

/** Longer than this nobody waits for a page: then it says that Naast is busy, with a button. */
const longestWaitS = 10;

function waitS(error: Error): number | null {
  return error instanceof ApiError ? error.retryAfterS : null;
}

/** Only "no connection", our own faults and a busy server may be better the next time. */
export function isTriedAgain(count: number, error: Error): boolean {
  const wait = waitS(error);
  if (wait !== null) return count < 2 && wait <= longestWaitS;
  return count < 1 && (!(error instanceof ApiError) || error.status === 0 || error.status >= 500);
}

/** Not before the server said; and not all at the same moment (`dice` is from 0 to 1). */
export function delayMs(error: Error, dice: number): number {
  const wait = waitS(error);
  return wait === null ? 400 : (wait + dice) * 1000;
}
