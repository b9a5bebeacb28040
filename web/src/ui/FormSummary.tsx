/** What stands above a form that was not accepted: what is wrong, or why the server refused. */
import { useEffect, useRef } from 'react';
import { ApiError } from '../api';
import { type TextId, useTexts } from '../i18n/Language';
import { Notice } from './Notice';

/** Whose texts say what a button does and why it was refused. */
export type FormTexts = 'record' | 'withdraw' | 'postpone' | 'nood';

interface FormSummaryProps {
  /** In the order of the fields: the id of each wrong one, and its text. */
  wrong: readonly (readonly [id: string, text: string])[];
  form: FormTexts;
  /** How whoever fills this in is spoken to; only `record` has texts for a youngster. */
  address: 'u' | 'je';
  refusal: Error | null;
}

type Refusal = 'failed' | 'offline' | 'expired' | 'changed' | 'conflict';

function sort(error: Error): Refusal {
  if (!(error instanceof ApiError)) return 'failed';
  const known: Partial<Record<number, Refusal>> = {
    0: 'offline',
    401: 'expired',
    409: 'conflict',
    412: 'changed',
  };
  return known[error.status] ?? 'failed';
}

/** The reasons of the server, which are sentences for whoever reads them. */
function reasons(error: Error, form: FormTexts): readonly string[] {
  if (!(error instanceof ApiError)) return [];
  // In an emergency it matters which of them: not now, not this one, or nobody of that name.
  const isTold = form === 'nood' && (error.status === 403 || error.status === 404);
  if (isTold && error.problem?.detail) return [error.problem.detail];
  if (error.status !== 400) return [];
  const ofFields = (error.problem?.errors ?? []).map(({ reason }) => reason);
  // What is wrong with the whole of it is told without a field.
  return ofFields.length === 0 && error.problem?.detail ? [error.problem.detail] : ofFields;
}

/** Takes the focus whenever it has something new to say. */
export function FormSummary({ wrong, form, address, refusal }: FormSummaryProps) {
  const { t } = useTexts();
  const summary = useRef<HTMLDivElement>(null);
  const kind = refusal && sort(refusal);
  const says = wrong.length > 0 ? wrong.map(([id]) => id).join() : kind;
  useEffect(() => {
    if (says) summary.current?.focus();
  }, [says]);
  if (!says) return null;
  const told = refusal ? reasons(refusal, form) : [];
  return (
    <div ref={summary} tabIndex={-1} role="alert">
      <Notice look={wrong.length > 0 ? 'negative' : 'warning'}>
        {wrong.length > 0 ? (
          <div>
            <p className="strong">{t('form.errors', { count: wrong.length })}</p>
            <ul>
              {wrong.map(([id, text]) => (
                <li key={id}>
                  <a
                    href={`#${id}`}
                    onClick={(event) => {
                      event.preventDefault();
                      document.getElementById(id)?.focus();
                    }}
                  >
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ) : (
          <>
            <div>
              {told.length > 0 ? (
                told.map((reason) => <p key={reason}>{reason}</p>)
              ) : (
                <p>
                  {t(
                    (form === 'record' ? `record.${kind}.${address}` : `${form}.${kind}`) as TextId,
                  )}
                </p>
              )}
            </div>
            {kind === 'expired' && (
              <a href="/" target="_blank" rel="noreferrer">
                {t('form.login')}
              </a>
            )}
          </>
        )}
      </Notice>
    </div>
  );
}
