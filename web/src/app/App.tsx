/** Who is there decides what shows: nobody, the login page; somebody, the page of the address. */
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { Inloggen } from '../aanmelden/Inloggen';
import { fetchSession } from '../api';
import { Gezinnen } from '../gezin/Gezinnen';
import { useTexts } from '../i18n/Language';
import { ErrorPage } from './ErrorPage';
import { Frame } from './Frame';
import { Loading } from './Loading';

const DossierPage = lazy(() =>
  import('../gezin/DossierPage').then((module) => ({ default: module.DossierPage })),
);

export function App() {
  const { t } = useTexts();
  const session = useQuery({ queryKey: ['sessie'], queryFn: fetchSession, staleTime: 600_000 });
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
    <Frame session={session.data}>
      <Suspense fallback={<Loading text={t('loading')} />}>
        <Routes>
          <Route path="/" element={<Navigate to="/gezinnen" replace />} />
          <Route path="/gezinnen" element={<Gezinnen />} />
          <Route path="/gezinnen/:gezinId" element={<DossierPage />} />
          <Route path="*" element={<ErrorPage error={null} />} />
        </Routes>
      </Suspense>
    </Frame>
  );
}
