/**
 * Brings what the page of the address begins with before anything is drawn, as far as
 * early/start.js asked for it: the page is drawn once and not in five steps. What was not asked
 * early, or was refused, is left to the page itself.
 */
import type { QueryClient } from '@tanstack/react-query';
import { fetchDemoPersonen, fetchGezinnen, fetchNu, fetchSession, fetchWerk } from '../api';
import { earlyStatus } from '../early';
import { navigate } from '../lib/address';
import { homeOf } from './home';
import { DossierPage, Gezinnen, loadFamily, NoodPage, NuPage, WerkPage } from './pages';

const family = /^\/gezinnen\/([\w-]+)(?:\/(\w+))?$/;

async function bringFamily(queries: QueryClient, gezinId: string, tab: string | undefined) {
  const [{ bringTab, dossierOfNow }] = await Promise.all([loadFamily(), DossierPage.bring()]);
  await bringTab(tab);
  if ((await earlyStatus(`/gezinnen/${gezinId}`)) === 200)
    await queries.prefetchQuery(dossierOfNow(gezinId));
}

/** `name`: of the page and of what it asks. */
const bringPage = (
  name: string,
  page: { bring(): Promise<unknown> },
  ask: () => Promise<unknown>,
) => {
  return async (queries: QueryClient) => {
    await page.bring();
    if ((await earlyStatus(`/${name}`)) === 200)
      await queries.prefetchQuery({ queryKey: [name], queryFn: ask });
  };
};

const own: Record<string, (queries: QueryClient) => Promise<void>> = {
  '/werk': bringPage('werk', WerkPage, fetchWerk),
  '/gezinnen': bringPage('gezinnen', Gezinnen, fetchGezinnen),
  '/nood': async () => void (await NoodPage.bring()),
  '/nu': bringPage('nu', NuPage, () => fetchNu()),
};

async function bringWhole(queries: QueryClient): Promise<void> {
  if (![200, 401].includes(await earlyStatus('/sessies/huidige'))) return;
  const session = await queries.fetchQuery({ queryKey: ['sessie'], queryFn: fetchSession });
  if (session === null) {
    if ((await earlyStatus('/demo-personen')) === 200)
      await queries.prefetchQuery({ queryKey: ['demo-personen'], queryFn: fetchDemoPersonen });
    return;
  }
  if (window.location.pathname === '/') navigate(homeOf(session), { replace: true });
  const { pathname } = window.location;
  const [, gezinId, tab] = family.exec(pathname) ?? [];
  if (gezinId) await bringFamily(queries, gezinId, tab);
  await own[pathname]?.(queries);
}

/** Who waits longer than this sees that the page is on its way. */
const patienceMs = 400;

/** Returns: when the page can be drawn, whole or not. */
export function bringFirst(queries: QueryClient): Promise<unknown> {
  const late = new Promise((resolve) => setTimeout(resolve, patienceMs));
  // What fails here fails again on the page, and is told there.
  return Promise.race([bringWhole(queries).catch(() => undefined), late]);
}
