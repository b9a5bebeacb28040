/** Who is there decides what shows: nobody, the login page; somebody, the page of the address. */
import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { Route, Switch } from 'wouter';
import { Inloggen } from '../aanmelden/Inloggen';
import { fetchSession } from '../api';
import { useTexts } from '../i18n/Language';
import { Loading } from '../ui/Loading';
import { ErrorPage } from './ErrorPage';
import { Frame } from './Frame';
import { Home } from './Home';
import { DossierPage, Gezinnen, KitPage, NoodPage, NuPage, WerkPage } from './pages';
import { exitPath, leaveQuickly } from './quick-exit';
import { SessionContext } from './session';

const loadNext = () => Promise.all([DossierPage.bring(), import('../werk/uitleg/Explanation')]);

/** A worker asks why or opens a family next: both are brought when there is nothing else to do. */
function useFamilyAhead(isWorker: boolean) {
  useEffect(() => {
    if (!isWorker || !('requestIdleCallback' in window)) return;
    const asked = requestIdleCallback(() => loadNext().catch(() => undefined));
    return () => cancelIdleCallback(asked);
  }, [isWorker]);
}

function Weg() {
  useEffect(leaveQuickly, []);
  return null;
}

export function App() {
  const { t } = useTexts();
  const session = useQuery({ queryKey: ['sessie'], queryFn: fetchSession, staleTime: 600_000 });
  const isWorker = session.data?.persoon.soort === 'professional';
  useFamilyAhead(isWorker);
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
          <Switch>
            <Route path="/" component={Home} />
            {/* Who logs in where another one was gets the own first page. */}
            <Route path="/nu" component={isWorker ? Home : NuPage} />
            <Route path="/werk" component={isWorker ? WerkPage : Home} />
            <Route path="/nood" component={session.data.persoon.crisisdienst ? NoodPage : Home} />
            <Route path="/gezinnen" component={Gezinnen} />
            <Route path="/gezinnen/:gezinId/:tab?" component={DossierPage} />
            {session.data.oefenomgeving && <Route path="/kit" component={KitPage} />}
            <Route path={exitPath} component={Weg} />
            <Route>
              <ErrorPage error={null} />
            </Route>
          </Switch>
        </Suspense>
      </Frame>
    </SessionContext>
  );
}
