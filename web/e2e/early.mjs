import { check, expect, expectQuiet } from './check.mjs';
import { logIn, logOut } from './login.mjs';

/** What a page will need is asked while its program is still on its way: early/start.js. */
export async function early({ page, address }) {
  const asked = [];
  const note = (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/v1/')) asked.push(pathname);
  };
  /** Holds the program up, and tells what was asked meanwhile. */
  const meanwhile = async (path, shown) => {
    asked.length = 0;
    let before = [];
    await page.route('**/assets/index-*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      before = [...asked];
      await route.continue();
    });
    page.on('request', note);
    await page.goto(address + path);
    await page.waitForSelector(shown);
    page.off('request', note);
    await page.unroute('**/assets/index-*.js');
    return before;
  };
  const same = (found, wanted) => expect(found.join() === wanted.join(), found.join());
  const session = '/v1/sessies/huidige';
  await check(page, 'early: who is not logged in asks for no page of anybody', async () => {
    const wanted = [session, '/v1/demo-personen'];
    same(await meanwhile('/werk', '.person'), wanted);
    same(asked, wanted);
  });
  await page.goto(address);
  await page.waitForSelector('.person');
  await logIn(page, 'Joris Bakker');
  await check(
    page,
    'early: a worker has the list of work asked, and it is asked once',
    async () => {
      same(await meanwhile('/', '.work-table'), [session, '/v1/werk']);
      same(asked, [session, '/v1/werk']);
    },
  );
  let id = '';
  await check(page, 'early: the page of a family, but not of another day', async () => {
    id = await page.evaluate(async () => {
      const { gezinnen } = await (await fetch('/v1/gezinnen')).json();
      return gezinnen[0].id;
    });
    const family = `/v1/gezinnen/${id}`;
    same(await meanwhile(`/gezinnen/${id}/tijdlijn`, '.fact'), [session, family]);
    same(asked, [session, family]);
    same(await meanwhile(`/gezinnen/${id}?peildatum=2020-01-01`, '.over'), [session]);
  });
  await check(page, 'early: who logs in after somebody else is asked for anew', async () => {
    await page.goto(address);
    await page.waitForSelector('.work-table');
    // As if an answer for whoever was here still lay there: on the same page, without a reload.
    const lies = await page.evaluate(() => {
      const answer = new Response('{"vandaag":"2022-09-12","gezinnen":[]}');
      return window.naastEarly?.set('/v1/nu', Promise.resolve(answer)).size ?? 0;
    });
    expect(lies > 0, 'the early answers are gone already');
    await logOut(page);
    asked.length = 0;
    page.on('request', note);
    await logIn(page, 'Ruud');
    // The answer for another holds no family, and no card comes of it. The page stands there before
    // it has asked, so that nothing is to be looked at until there is one.
    await page.waitForSelector('.now-card');
    page.off('request', note);
    expect(asked.includes('/v1/nu'), asked.join());
    expectQuiet();
  });
  await logOut(page);
  await check(page, 'early: what nobody is refused is asked anew for who logs in', async () => {
    const family = `/v1/gezinnen/${id}`;
    asked.length = 0;
    page.on('request', note);
    await page.goto(`${address}/gezinnen/${id}`);
    await page.waitForSelector('.person');
    await logIn(page, 'Joris Bakker');
    await page.waitForSelector('.over');
    page.off('request', note);
    same(
      asked.filter((path) => path === family),
      [family, family],
    );
    expectQuiet();
  });
  await check(page, 'early: a page that is there is drawn once', async () => {
    // What the page said on its way, from before the program until its heading.
    await page.addInitScript(() => {
      window.said = new Set();
      new MutationObserver(() => {
        const text = document.querySelector('main')?.textContent;
        if (text && !document.querySelector('main h1')) window.said.add(text);
      }).observe(document, { childList: true, subtree: true });
    });
    for (const [path, shown] of [
      [`/gezinnen/${id}/tijdlijn`, '.fact'],
      ['/gezinnen', '.families'],
    ]) {
      await meanwhile(path, shown);
      const said = await page.evaluate(() => [...window.said]);
      expect(said.length === 0, `${path}: ${said}`);
    }
  });
  await logOut(page);
}
