// Starts what the page will need while its program is still on its way: who is logged in, then the
// part and the data of the page of the address. Without it they wait for each other: on a slow line
// that is three times there and back. src/early.ts hands on what came in. `parts` is put in by
// early/plugin.ts: the files of each part beside those of the first page.
(() => {
  const parts = {};
  const started = new Map();
  window.naastEarly = started;
  const language = /(?:^|; )taal=en/.test(document.cookie) ? 'en' : 'nl';

  const ask = (path) => {
    const answer = fetch(`/v1${path}`, {
      cache: 'no-store',
      headers: { 'Accept-Language': language },
    });
    started.set(`/v1${path}`, answer);
    return answer;
  };
  const bring = (name) => {
    for (const file of parts[name] ?? []) {
      const link = document.createElement('link');
      link.rel = file.endsWith('.css') ? 'preload' : 'modulepreload';
      if (file.endsWith('.css')) link.as = 'style';
      link.crossOrigin = '';
      link.href = `/${file}`;
      document.head.append(link);
    }
  };
  const family = /^\/gezinnen\/([\w-]+)(?:\/(\w+))?$/;

  const start = async () => {
    if (language === 'en') bring('english');
    const session = await ask('/sessies/huidige');
    if (session.status === 401) {
      await ask('/demo-personen');
      return;
    }
    if (!session.ok) return;
    const { persoon } = await session.clone().json();
    const isWorker = persoon.soort === 'professional';
    const { pathname, search } = window.location;
    const path = pathname === '/' ? (isWorker ? '/werk' : '/nu') : pathname;
    const [, id, tab] = family.exec(path) ?? [];
    if (id) {
      bring(tab === 'tijdlijn' ? 'timeline' : 'family');
      // A look back asks for another day: the page asks that itself.
      if (!/peildatum|bekendOp/.test(search)) await ask(`/gezinnen/${id}`);
    } else if (['/werk', '/nu', '/gezinnen'].includes(path)) {
      bring(path.slice(1));
      await ask(path);
    }
  };
  // What fails here fails again where it is asked for, and is told there.
  start().catch(() => undefined);
})();
