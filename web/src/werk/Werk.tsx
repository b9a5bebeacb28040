/** "Mijn werk": what asks something of me now, the most pressing first. GET /v1/werk */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { fetchWerk } from '../api';
import type { Werk, Werkregel } from '../api-types';
import { ErrorPage } from '../app/ErrorPage';
import { usePage } from '../app/use-page';
import { useTexts } from '../i18n/Language';
import { Link } from '../lib/address';
import { Empty } from '../ui/Empty';
import { Loading } from '../ui/Loading';
import { Status } from '../ui/Status';
import { groupsOf, type WorkGroup } from './groups';
import { Postponed } from './Postponed';
import { WorkTable } from './WorkTable';
import './werk.css';

const PostponeForm = lazy(() =>
  import('./PostponeForm').then((module) => ({ default: module.PostponeForm })),
);

function NothingToday({ werk, groups }: { werk: Werk; groups: readonly WorkGroup[] }) {
  const { t } = useTexts();
  if (werk.gezinnen === 0) {
    return (
      <Empty title={t('list.empty.title')}>
        <p>{t('list.empty.text')}</p>
      </Empty>
    );
  }
  if (groups.some(({ id }) => id === 'te_laat' || id === 'vandaag')) return null;
  const week = groups.find(({ id }) => id === 'deze_week');
  const standing = groups.find(({ id }) => id === 'let_op');
  return (
    <Empty title={t('work.empty.title')}>
      <p>
        {week && t('work.empty.week', { count: week.regels.length })}{' '}
        {standing && t('work.empty.standing', { count: standing.regels.length })}
        {!week && !standing && t('work.empty.all', { count: werk.gezinnen })}
      </p>
      {!week && !standing && (
        <p>
          {t('work.empty.where')} <Link to="/gezinnen">{t('work.empty.families')}</Link>
        </p>
      )}
    </Empty>
  );
}

/** How much there is of each, each a link to that part of the page. */
function Counts({ groups }: { groups: readonly WorkGroup[] }) {
  const { t } = useTexts();
  if (groups.length < 2) return null;
  return (
    <nav aria-label={t('work.counts')}>
      <ul className="plain work-counts">
        {groups.map(({ id, regels }) => (
          <li key={id}>
            <a href={`#${id}`} className={`work-count work-count-${id}`}>
              {t(`work.group.${id}`)} <span className="strong">{regels.length}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function WerkPage() {
  const { t, date } = useTexts();
  const heading = usePage(t('work.title'));
  const queries = useQueryClient();
  const [postponing, setPostponing] = useState<Werkregel | null>(null);
  const [status, setStatus] = useState({ text: '' });
  const answer = useQuery({ queryKey: ['werk'], queryFn: fetchWerk });
  // The line that was acted on is gone from where it was; a closing dialog gives focus to nothing.
  useEffect(() => {
    if (status.text) heading.current?.focus();
  }, [status, heading]);
  if (answer.isPending) return <Loading text={t('loading')} />;
  if (answer.isError) return <ErrorPage error={answer.error} onRetry={() => answer.refetch()} />;
  const werk = answer.data;
  const groups = groupsOf(werk.regels);
  const tell = async (text: string) => {
    await queries.invalidateQueries({ queryKey: ['werk'] });
    setPostponing(null);
    setStatus({ text });
  };
  return (
    <div className="page work">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {t('work.title')}
        </h1>
        <p className="subtle">{t('work.intro', { date: date(werk.vandaag) })}</p>
      </div>
      <Status text={status.text} />
      <Counts groups={groups} />
      <NothingToday werk={werk} groups={groups} />
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={group.id} className={`work-${group.id}`}>
          <h2 id={group.id} tabIndex={-1}>
            {t(`work.group.${group.id}`)} <span className="work-number">{group.regels.length}</span>
          </h2>
          {group.id === 'let_op' && <p className="subtle">{t('work.group.let_op.lead')}</p>}
          <WorkTable group={group} onPostpone={setPostponing} />
        </section>
      ))}
      <Postponed
        regels={werk.regels}
        onEnded={(regel) => tell(t('postpone.ended', { family: regel.gezin.naam }))}
      />
      {postponing && (
        <Suspense>
          <PostponeForm
            regel={postponing}
            vandaag={werk.vandaag}
            onClose={() => setPostponing(null)}
            onSaved={(until) => tell(t('postpone.saved', { date: date(until) }))}
          />
        </Suspense>
      )}
    </div>
  );
}
