import { useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../api';
import { type TextId, useTexts } from '../i18n/Language';
import { Link } from '../lib/address';
import { Button } from '../ui/Button';
import { leave } from './leave';
import { usePage } from './use-page';

interface ErrorPageProps {
  /** null: the address names no page. */
  error: Error | null;
  onRetry?: () => void;
}

function sort(error: Error | null): 'not_found' | 'offline' | 'expired' | 'busy' | 'server' {
  if (error === null) return 'not_found';
  if (error instanceof ApiError && error.status === 401) return 'expired';
  if (error instanceof ApiError && error.status === 0) return 'offline';
  if (error instanceof ApiError && error.retryAfterS !== null) return 'busy';
  return error instanceof ApiError && error.status === 404 ? 'not_found' : 'server';
}

/** Not found is the same page for "not there" and "not yours". */
export function ErrorPage({ error, onRetry }: ErrorPageProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const kind = sort(error);
  const heading = usePage(t(`error.${kind}.short` as TextId));
  return (
    <div className="page page-narrow">
      <h1 ref={heading} tabIndex={-1}>
        {t(`error.${kind}.title` as TextId)}
      </h1>
      <p className="error-text">{t(`error.${kind}.text` as TextId)}</p>
      {kind === 'not_found' && <Link to="/">{t('error.back')}</Link>}
      {kind === 'expired' && (
        <Button look="primary" onClick={() => leave(queries)}>
          {t('error.expired.login')}
        </Button>
      )}
      {(kind === 'offline' || kind === 'busy' || kind === 'server') && onRetry && (
        <Button look="primary" onClick={onRetry}>
          {t('error.retry')}
        </Button>
      )}
    </div>
  );
}
