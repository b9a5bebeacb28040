import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { NavLink, useNavigate } from 'react-router';
import { logout } from '../api';
import type { Sessie } from '../api-types';
import { useLanguage, useTexts } from '../i18n/Language';
import { Button } from '../ui/Button';
import { leave } from './leave';
import './frame.css';

function Wordmark() {
  return (
    <span className="wordmark">
      <svg viewBox="0 0 22 22" width="22" height="22" aria-hidden="true">
        <rect className="wordmark-a" x="1" y="5" width="8" height="15" rx="3.5" />
        <rect className="wordmark-b" x="12.5" y="2" width="8" height="18" rx="3.5" />
      </svg>
      naast
    </span>
  );
}

/** What stands around every page: skip link, header, footer. */
export function Frame({ session, children }: { session: Sessie | null; children: ReactNode }) {
  const { t } = useTexts();
  const { language, choose } = useLanguage();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const end = async () => {
    await logout().catch(() => undefined);
    leave(queries);
    navigate('/');
  };
  const other = language === 'nl' ? 'en' : 'nl';
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
              <NavLink className="top-link" to="/gezinnen">
                {t('nav.gezinnen')}
              </NavLink>
            </nav>
          )}
          {session?.oefenomgeving && <p className="practice">{t('practice')}</p>}
          <div className="top-end">
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
      <main id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <footer className="bottom no-print">
        <p>
          <span className="strong">{t('help.title')}</span> {t('help.text')}
        </p>
      </footer>
    </>
  );
}
