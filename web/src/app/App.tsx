/** Who is there decides what shows: nobody, the login page; somebody, the page of the address. */
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { Route, Routes } from 'react-router';
import { Inloggen } from '../aanmelden/Inloggen';
import { fetchSession } from '../api';
import { loadFamilyTexts, useTexts } from '../i18n/Language';
import { Loading } from '../ui/Loading';
import { ErrorPage } from './ErrorPage';
import { Frame } from './Frame';
import { Home } from './Home';
import { exitPath, leaveQuickly } from './quick-exit';
import { SessionContext } from './session';

const NuPage = lazy(() => import('../nu/Nu').then((module) => ({ default: module.NuPage })));
const WerkPage = lazy(() =>
  import('../werk/Werk').then((module) => ({ default: module.WerkPage })),
);
const Gezinnen = lazy(() =>
  import('../gezin/Gezinnen').then((module) => ({ default: module.Gezinnen })),
);
const loadFamily = () => Promise.all([import('../gezin/DossierPage'), loadFamilyTexts()]);
const DossierPage = lazy(async () => {
  const [module] = await loadFamily();
  return { default: module.DossierPage };
});

const loadNext = () => Promise.all([loadFamily(), import('../werk/uitleg/Explanation')]);

/** A worker asks why or opens a family next: both are brought when there is nothing else to do. */
function useFamilyAhead(isWorker: boolean) {
  useEffect(() => {
    if (!isWorker || !('requestIdleCallback' in window)) return;
    const asked = requestIdleCallback(() => loadNext().catch(() => undefined));
    return () => cancelIdleCallback(asked);
  }, [isWorker]);
}

const KitPage = lazy(async () => {
  const [module] = await Promise.all([import('../kit/KitPage'), loadFamilyTexts()]);
  return { default: module.KitPage };
});

function Weg() {
  useEffect(leaveQuickly, []);
  return null;
}

export function App() {
  const { t } = useTexts();
  const session = useQuery({ queryKey: ['sessie'], queryFn: fetchSession, staleTime: 600_000 });
  useFamilyAhead(session.data?.persoon.soort === 'professional');
  if (session.isPending) {
    return (
      <Frame session={null}>
        <Loading text={t('loading')} />
      </Frame>
    );
  }
  if (session.isError) {
    return (
      <Frame session={null}>
        <ErrorPage error={session.error} onRetry={() => session.refetch()} />
      </Frame>
    );
  }
  if (session.data === null) {
    return (
      <Frame session={null}>
        <Inloggen />
      </Frame>
    );
  }
  return (
    <SessionContext value={session.data}>
      <Frame session={session.data}>
        <Suspense fallback={<Loading text={t('loading')} />}>
          <Routes>
            <Route path="/" element={<Home />} />
            <Route path="/nu" element={<NuPage />} />
            <Route path="/werk" element={<WerkPage />} />
            <Route path="/gezinnen" element={<Gezinnen />} />
            <Route path="/gezinnen/:gezinId/:tab?" element={<DossierPage />} />
            {session.data.oefenomgeving && <Route path="/kit" element={<KitPage />} />}
            <Route path={exitPath} element={<Weg />} />
            <Route path="*" element={<ErrorPage error={null} />} />
          </Routes>
        </Suspense>
      </Frame>
    </SessionContext>
  );
}
