import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { fetchGezinnen } from '../api';
import type { GezinRij } from '../api-types';
import { ErrorPage } from '../app/ErrorPage';
import { Loading } from '../app/Loading';
import { usePage } from '../app/use-page';
import { useTexts } from '../i18n/Language';
import { Field } from '../ui/Field';
import { StrengthBadge } from './StrengthBadge';
import { searchFamilies } from './search';
import { strengths } from './signal-order';
import './gezinnen.css';

function Row({ gezin }: { gezin: GezinRij }) {
  const { t, pick, list, date } = useTexts();
  const open = strengths.filter((sterkte) => gezin.signaleringen[sterkte] > 0);
  const last = gezin.laatsteGebeurtenis;
  return (
    <tr>
      <th scope="row">
        <Link to={`/gezinnen/${gezin.id}`}>{gezin.naam}</Link>
      </th>
      <td data-label={t('list.children')}>{list(gezin.kinderen)}</td>
      <td data-label={t('list.lead')}>
        {gezin.regisseur ? (
          <>
            {gezin.regisseur.naam}
            <span className="subtle small list-line">{gezin.regisseur.organisatie}</span>
          </>
        ) : (
          <span className="no-lead">{t('no_lead')}</span>
        )}
      </td>
      <td data-label={t('list.open')}>
        {open.length === 0 ? (
          <span className="subtle">{t('list.none_open')}</span>
        ) : (
          <ul className="plain list-badges">
            {open.map((sterkte) => (
              <li key={sterkte}>
                <StrengthBadge sterkte={sterkte} count={gezin.signaleringen[sterkte]} />
              </li>
            ))}
          </ul>
        )}
      </td>
      <td data-label={t('list.last')}>
        {last && (
          <>
            {pick(last.titel)}
            <span className="subtle small list-line">{date(last.op)}</span>
          </>
        )}
      </td>
    </tr>
  );
}

export function Gezinnen() {
  const { t } = useTexts();
  const heading = usePage(t('list.title'));
  // Never in the address and never sent: a name stays on this screen. Only of what one sees.
  const [asked, setAsked] = useState('');
  const families = useQuery({ queryKey: ['gezinnen'], queryFn: fetchGezinnen });
  if (families.isPending) return <Loading text={t('loading')} />;
  if (families.isError)
    return <ErrorPage error={families.error} onRetry={() => families.refetch()} />;
  const { gezinnen } = families.data;
  const found = searchFamilies(gezinnen, asked);
  return (
    <div className="page">
      <h1 ref={heading} tabIndex={-1}>
        {t('list.title')}
      </h1>
      <p className="subtle list-intro">{t('list.intro')}</p>
      {gezinnen.length === 0 ? (
        <div className="empty">
          <p className="strong">{t('list.empty.title')}</p>
          <p>{t('list.empty.text')}</p>
        </div>
      ) : (
        <div className="list-search">
          <Field id="search" label={t('search.label')}>
            {(control) => (
              <input
                {...control}
                className="control"
                type="search"
                value={asked}
                onChange={(e) => setAsked(e.target.value)}
                autoComplete="off"
              />
            )}
          </Field>
          <div role="status">
            {found.length === 0 ? (
              <div className="empty">
                <p className="strong">{t('search.none', { asked: asked.trim() })}</p>
                <p>{t('search.none.hint')}</p>
              </div>
            ) : (
              <p className="sr-only">
                {asked.trim() && t('search.count', { count: found.length })}
              </p>
            )}
          </div>
        </div>
      )}
      {found.length > 0 && (
        <table className="families">
          <caption className="sr-only">{t('list.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('list.family')}</th>
              <th scope="col">{t('list.children')}</th>
              <th scope="col">{t('list.lead')}</th>
              <th scope="col">{t('list.open')}</th>
              <th scope="col">{t('list.last')}</th>
            </tr>
          </thead>
          <tbody>
            {found.map((gezin) => (
              <Row key={gezin.id} gezin={gezin} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
