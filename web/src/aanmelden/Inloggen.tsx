import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchDemoPersonen, fetchNu, fetchWerk, login } from '../api';
import { ErrorPage } from '../app/ErrorPage';
import { homeOf } from '../app/home';
import { usePage } from '../app/use-page';
import { useTexts } from '../i18n/Language';
import { Loading } from '../ui/Loading';
import { Notice } from '../ui/Notice';
import './inloggen.css';

/** Logging in as a made-up person, where the server offers them; else only a text. */
export function Inloggen() {
  const { t, pick } = useTexts();
  const heading = usePage(t('login.short'));
  const queries = useQueryClient();
  const persons = useQuery({ queryKey: ['demo-personen'], queryFn: fetchDemoPersonen });
  const start = useMutation({
    mutationFn: login,
    onSuccess: (session) => {
      queries.removeQueries({ predicate: (query) => query.queryKey[0] !== 'sessie' });
      // What the first page asks is asked while the page itself is on its way.
      if (window.location.pathname === '/') {
        const home = homeOf(session);
        if (home === '/werk') queries.prefetchQuery({ queryKey: ['werk'], queryFn: fetchWerk });
        if (home === '/nu') queries.prefetchQuery({ queryKey: ['nu'], queryFn: () => fetchNu() });
      }
      queries.setQueryData(['sessie'], session);
    },
  });
  if (persons.isPending) return <Loading text={t('loading')} />;
  if (persons.isError) return <ErrorPage error={persons.error} onRetry={() => persons.refetch()} />;
  return (
    <div className="page page-narrow">
      <h1 ref={heading} tabIndex={-1}>
        {t('login.title')}
      </h1>
      {persons.data === null ? (
        <p className="login-intro">{t('login.later')}</p>
      ) : (
        <>
          <p className="login-intro">{t('login.intro')}</p>
          <div aria-live="assertive">
            {start.isError && <Notice look="negative">{t('login.failed')}</Notice>}
          </div>
          <ul className="plain persons">
            {persons.data.map((person) => (
              <li key={person.id}>
                <button type="button" className="person" onClick={() => start.mutate(person.id)}>
                  <span className="person-name">{person.naam}</span>
                  <span>
                    {[pick(person.functie), person.organisatie].filter(Boolean).join(', ')}
                  </span>
                  <span className="subtle small">{pick(person.uitleg)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
