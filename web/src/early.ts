/** What early/start.js asked of the server before the program was there: each answer once. */
declare global {
  interface Window {
    naastEarly?: Map<string, Promise<Response>>;
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

/** Somebody else may come: nothing of who was there is handed on. */
export function forgetEarly(): void {
  window.naastEarly?.clear();
}
