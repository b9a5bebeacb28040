/** What early/start.js asked of the server before the program was there: each answer once. */
declare global {
  interface Window {
    naastEarly?: Map<string, Promise<Response>> | undefined;
  }
}

/** Returns: null for what was not asked yet, or is no plain question. */
export function takeEarly(request: Request): Promise<Response> | null {
  if (request.method !== 'GET') return null;
  const { pathname, search } = new URL(request.url);
  const found = window.naastEarly?.get(pathname + search);
  window.naastEarly?.delete(pathname + search);
  return found ?? null;
}

/** Returns: the status of what came in early and nobody took yet; 0: nothing did. */
export async function earlyStatus(path: string): Promise<number> {
  const answer = await window.naastEarly?.get(`/v1${path}`)?.catch(() => undefined);
  return answer?.status ?? 0;
}

/** Somebody else may come, or what was asked is of a while ago: nothing of it is handed on. */
export function forgetEarly(): void {
  // What is still on its way comes into a list that nobody reads any more.
  window.naastEarly = undefined;
}

/** An early answer is for the page that the program begins with. */
export const keptMs = 10_000;

/** Call once, when the program begins. */
export function forgetEarlySoon(): void {
  window.setTimeout(forgetEarly, keptMs);
}
