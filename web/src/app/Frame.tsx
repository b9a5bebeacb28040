import { useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { logout } from '../api';
import type { Sessie } from '../api-types';
import { useLanguage, useTexts } from '../i18n/Language';
import { NavLink, navigate, useLocation } from '../lib/address';
import { Button } from '../ui/Button';
import { DialogHead } from '../ui/Dialog';
import { HelpNumbers } from '../ui/HelpNumbers';
import { Wordmark } from '../ui/Wordmark';
import { leave } from './leave';
import { leaveQuickly } from './quick-exit';
import './frame.css';

const workerPages = [
  { to: '/werk', text: 'nav.werk' },
  { to: '/gezinnen', text: 'nav.gezinnen' },
] as const;
const crisisPages = [{ to: '/nood', text: 'nav.nood' }, ...workerPages] as const;
const familyPages = [{ to: '/nu', text: 'nav.nu' }] as const;

const NoodBar = lazy(() =>
  import('../nood/NoodBar').then((module) => ({ default: module.NoodBar })),
);

function pagesOf({ persoon }: Sessie) {
  if (persoon.crisisdienst) return crisisPages;
  return persoon.soort === 'professional' ? workerPages : familyPages;
}

/** What stands around every page: skip link, header, footer. */
export function Frame({ session, children }: { session: Sessie | null; children: ReactNode }) {
  const { t } = useTexts();
  const { language, choose } = useLanguage();
  const queries = useQueryClient();
  const { pathname } = useLocation();
  const end = async () => {
    await logout().catch(() => undefined);
    leave(queries);
    navigate('/');
  };
  const isWorker = session?.persoon.soort === 'professional';
  const isFamily = session !== null && !isWorker;
  const other = language === 'nl' ? 'en' : 'nl';
  const exit = isFamily && (
    <Button look="primary" onClick={leaveQuickly}>
      {t('exit')}
    </Button>
  );
  return (
    <>
      <a className="skip" href="#inhoud">
        {t('skip')}
      </a>
      <header className="top no-print">
        <div className="top-in">
          <Wordmark />
          {session && (
            <nav aria-label={t('nav.label')}>
              {pagesOf(session).map(({ to, text }) => (
                <NavLink key={to} className="top-link" to={to}>
                  {t(text)}
                </NavLink>
              ))}
            </nav>
          )}
          {session?.oefenomgeving && <p className="practice">{t('practice')}</p>}
          <div className="top-end">
            {exit}
            {session && (
              <>
                <span className="top-person small">
                  {[session.persoon.naam, session.persoon.organisatie].filter(Boolean).join(', ')}
                </span>
                <Button look="quiet" onClick={end}>
                  {t('logout')}
                </Button>
              </>
            )}
            <Button lang={other} onClick={() => choose(other)}>
              {other === 'en' ? 'English' : 'Nederlands'}
            </Button>
          </div>
        </div>
      </header>
      {session?.persoon.crisisdienst && pathname !== '/nood' && (
        <Suspense>
          <NoodBar />
        </Suspense>
      )}
      <main id="inhoud" tabIndex={-1}>
        <DialogHead value={exit}>{children}</DialogHead>
      </main>
      <footer className="bottom no-print">
        {isFamily ? (
          <>
            {pathname !== '/nu' && <HelpNumbers />}
            <p>{t('exit.how')}</p>
          </>
        ) : (
          <p>
            <span className="strong">{t('help.title')}</span> {t('help.text')}
          </p>
        )}
      </footer>
    </>
  );
}
