import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fetchGezinnen } from '../api';
import type { GezinRij } from '../api-types';
import { ErrorPage } from '../app/ErrorPage';
import { usePage } from '../app/use-page';
import { useTexts } from '../i18n/Language';
import { Link } from '../lib/address';
import { Empty } from '../ui/Empty';
import { TextField } from '../ui/Field';
import { Loading } from '../ui/Loading';
import { Cell, Sheet } from '../ui/Sheet';
import { StrengthBadge } from '../ui/Strength';
import { Tag } from '../ui/Tag';
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
      <Cell label={t('list.children')}>{list(gezin.kinderen)}</Cell>
      <Cell label={t('list.lead')}>
        {gezin.regisseur ? (
          <>
            {gezin.regisseur.naam}
            <span className="subtle small below">{gezin.regisseur.organisatie}</span>
          </>
        ) : (
          <Tag look="missing">{t('no_lead')}</Tag>
        )}
      </Cell>
      <Cell label={t('list.open')}>
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
      </Cell>
      <Cell label={t('list.last')}>
        {last && (
          <>
            {pick(last.titel)}
            <span className="subtle small below">{date(last.op)}</span>
          </>
        )}
      </Cell>
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
        <Empty title={t('list.empty.title')}>
          <p>{t('list.empty.text')}</p>
        </Empty>
      ) : (
        <div className="list-search">
          <TextField
            id="search"
            type="search"
            label={t('search.label')}
            value={asked}
            onChange={setAsked}
          />
          <div role="status">
            {found.length === 0 ? (
              <Empty title={t('search.none', { asked: asked.trim() })}>
                <p>{t('search.none.hint')}</p>
              </Empty>
            ) : (
              <p className="sr-only">
                {asked.trim() && t('search.count', { count: found.length })}
              </p>
            )}
          </div>
        </div>
      )}
      {found.length > 0 && (
        <Sheet
          title={t('list.title')}
          className="families"
          columns={[
            t('list.family'),
            t('list.children'),
            t('list.lead'),
            t('list.open'),
            t('list.last'),
          ]}
        >
          {found.map((gezin) => (
            <Row key={gezin.id} gezin={gezin} />
          ))}
        </Sheet>
      )}
    </div>
  );
}
