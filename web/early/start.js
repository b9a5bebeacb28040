// Starts what the page will need while its program is still on its way: who is logged in, then the
// part and the data of the page of the address. Without it they wait for each other: on a slow line
// that is three times there and back. src/early.ts hands on what came in. `parts` is put in by
// early/plugin.ts: the files of each part beside those of the first page.
(() => {
  const parts = {};
  const started = new Map();
  window.naastEarly = started;
  const language = /(?:^|; )taal=en/.test(document.cookie) ? 'en' : 'nl';

  const ask = (path, how) => {
    const answer = fetch(`/v1${path}`, how);
    // Told where the program takes it.
    answer.catch(() => undefined);
    started.set(`/v1${path}`, answer);
    return answer;
  };
  const askIn = (path) =>
    ask(path, { cache: 'no-store', headers: { 'Accept-Language': language } });
  const brought = new Set();
  const bring = (name) => {
    for (const file of parts[name] ?? []) {
      if (brought.has(file)) continue;
      brought.add(file);
      const link = document.createElement('link');
      link.rel = file.endsWith('.css') ? 'preload' : 'modulepreload';
      if (file.endsWith('.css')) link.as = 'style';
      link.crossOrigin = '';
      link.href = `/${file}`;
      document.head.append(link);
    }
  };
  const { pathname, search } = window.location;
  const [, id, tab] = /^\/gezinnen\/([\w-]+)(?:\/(\w+))?$/.exec(pathname) ?? [];

  // The address of a family says all that its page needs: asked beside who is logged in. To nobody
  // the server tells nothing, and that answer is not for whoever logs in next.
  const startFamily = () => {
    // A look back asks for another day: the page asks that itself.
    if (!/peildatum|bekendOp/.test(search)) askIn(`/gezinnen/${id}`);
    bring(tab === 'tijdlijn' ? 'timeline' : 'family');
    if (tab === 'tijdlijn' && !window.matchMedia('(max-width: 48rem)').matches) bring('bars');
  };

  const start = async () => {
    const asked = ask('/sessies/huidige');
    if (id) startFamily();
    if (language === 'en') bring('english');
    const session = await asked;
    if (session.status === 401) {
      started.delete(`/v1/gezinnen/${id}`);
      askIn('/demo-personen');
      return;
    }
    if (!session.ok || id) return;
    const { persoon } = await session.clone().json();
    const isWorker = persoon.soort === 'professional';
    const home = persoon.crisisdienst ? '/nood' : isWorker ? '/werk' : '/nu';
    const path = pathname === '/' ? home : pathname;
    if (['/werk', '/nu', '/gezinnen'].includes(path)) {
      askIn(path);
      bring(path.slice(1));
    }
  };
  // The first date of a page takes a telephone a tenth of a second, mostly to find how its language
  // writes dates. Here it does so while it waits for the line.
  const practise = () => {
    const locale = language === 'en' ? 'en-GB' : 'nl-NL';
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
    new Intl.ListFormat(locale, { type: 'conjunction' });
    new Intl.NumberFormat(locale);
  };
  // What fails here fails again where it is asked for, and is told there.
  start().then(practise, practise);
})();
