/** "Wat gebeurt er nu?": the first page of a parent or a youngster, made for a phone. GET /v1/nu */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { fetchNu } from '../api';
import type { Lopend, NuGezin, Straks } from '../api-types';
import { ErrorPage } from '../app/ErrorPage';
import { usePage } from '../app/use-page';
import { comingWhen, comingWho } from '../gezin/coming';
import { Updated } from '../gezin/Updated';
import { isOver } from '../gezin/use-live';
import { type TextId, useTexts } from '../i18n/Language';
import { Button, ButtonLink, Buttons } from '../ui/Button';
import { Card, Line, Lines } from '../ui/Card';
import { HelpNumbers } from '../ui/HelpNumbers';
import { Loading } from '../ui/Loading';
import { Status } from '../ui/Status';
import './nu.css';

const LetKnowForm = lazy(() =>
  import('./LetKnowForm').then((module) => ({ default: module.LetKnowForm })),
);

/** A text for a grown-up or, where there is one, for a youngster. */
function useAddress(form: NuGezin['aanspreekvorm']) {
  const { t } = useTexts();
  return (id: AddressedId, values?: Record<string, string | number>) =>
    t(`${id}.${form}` as TextId, values);
}
type AddressedId =
  | 'now.own_none'
  | 'now.next.empty'
  | 'now.ask'
  | 'now.call'
  | 'now.ask_municipality'
  | 'now.people'
  | 'now.plan'
  | 'now.line'
  | 'now.family'
  | 'tell.open'
  | 'tell.saved';

function names(family: NuGezin, ids: readonly string[], me: string): string[] {
  return ids.map((id) =>
    id === family.ik ? me : (family.personen.find((p) => p.id === id)?.naam ?? id),
  );
}

function NextItem({ family, straks, me }: { family: NuGezin; straks: Straks; me: string }) {
  const texts = useTexts();
  const { t, pick, date, weekday } = texts;
  const { who, more } = comingWho(straks, names(family, straks.personen, me), texts);
  const day = `${weekday(straks.dag)} ${date(straks.dag)}`;
  return (
    <Line
      when={<span className="now-day">{comingWhen(straks, day, texts)}</span>}
      title={pick(straks.titel)}
      more={[who && t('now.for', { who }), more]}
    />
  );
}

interface RunningItemProps {
  family: NuGezin;
  item: Lopend;
  me: string;
  /** How long one waits matters; how long help runs does not. */
  withDays?: boolean;
}

function RunningItem({ family, item, me, withDays = false }: RunningItemProps) {
  const { t, pick, date, list } = useTexts();
  const who = list(names(family, item.personen, me));
  const since = t('signal.since', { date: date(item.sinds) });
  return (
    <Line
      title={pick(item.titel)}
      more={[
        who && t('now.for', { who }),
        item.organisatie,
        withDays ? `${since} (${t('days', { count: item.dagen })})` : since,
      ]}
    />
  );
}

/** Who answers, and where to find a number: no event holds one, and none is made up. */
function WhomToAsk({ family }: { family: NuGezin }) {
  const say = useAddress(family.aanspreekvorm);
  const { regisseur, gemeente } = family.gezin;
  if (!regisseur && !gemeente) return null;
  return (
    <div className="now-ask">
      {regisseur ? (
        <>
          <p>{say('now.ask', { name: regisseur.naam, organisation: regisseur.organisatie })}</p>
          {gemeente && (
            <p>
              {say('now.call', { organisation: regisseur.organisatie, municipality: gemeente })}
            </p>
          )}
        </>
      ) : (
        <p>{say('now.ask_municipality', { municipality: gemeente })}</p>
      )}
    </div>
  );
}

/** "Iets laten weten", and that it has arrived. */
function LetKnow({ family }: { family: NuGezin }) {
  const say = useAddress(family.aanspreekvorm);
  const queries = useQueryClient();
  const [isTelling, setTelling] = useState(false);
  const [isTold, setTold] = useState(false);
  const name = family.gezin.regisseur?.naam ?? '';
  return (
    <>
      <Status text={isTold ? say('tell.saved', { name }) : ''} />
      <Button
        look="primary"
        onClick={() => {
          setTold(false);
          setTelling(true);
        }}
      >
        {say('tell.open')}
      </Button>
      {isTelling && (
        <Suspense>
          <LetKnowForm
            family={family}
            onRefresh={() => queries.invalidateQueries({ queryKey: ['nu'] })}
            onClose={() => setTelling(false)}
            onSaved={async () => {
              await queries.invalidateQueries({ queryKey: ['gezin'] });
              setTelling(false);
              setTold(true);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

const keyOf = ({ titel, sinds, personen }: Lopend) => `${titel.nl} ${sinds} ${personen.join()}`;

function Family({ family, day, at }: { family: NuGezin; day: string; at: number }) {
  const queries = useQueryClient();
  const refresh = () =>
    queries.fetchQuery({ queryKey: ['nu'], queryFn: () => fetchNu('by itself'), staleTime: 0 });
  const { t, pick, date } = useTexts();
  const say = useAddress(family.aanspreekvorm);
  const me = t(family.aanspreekvorm === 'je' ? 'now.me.je' : 'now.me.u');
  const working = family.betrokkenen.filter(({ nu }) => nu);
  // Who is told nothing of help for oneself may think that there is none to ask for.
  const hasOwn = [...family.wachten, ...family.nu].some(
    ({ personen }) => personen.length === 0 || personen.includes(family.ik ?? ''),
  );
  const base = `/gezinnen/${family.gezin.id}`;
  return (
    <>
      <Updated
        gezinId={family.gezin.id}
        shown={{ stand: family.stand, day, at }}
        refresh={refresh}
      />
      <Card title={t('now.next')} look="today" edge="side" className="now-card">
        <Lines empty={say('now.next.empty')}>
          {family.straks.slice(0, 4).map((straks) => (
            <NextItem
              key={`${straks.dag} ${straks.titel.nl} ${straks.personen.join()}`}
              family={family}
              straks={straks}
              me={me}
            />
          ))}
        </Lines>
        <WhomToAsk family={family} />
        {family.magLatenWeten && <LetKnow family={family} />}
      </Card>
      <HelpNumbers />
      <Card title={t('now.wait')} look="wachten" edge="side" className="now-card">
        <Lines empty={t('now.wait.empty')}>
          {family.wachten.map((item) => (
            <RunningItem withDays key={keyOf(item)} family={family} item={item} me={me} />
          ))}
        </Lines>
        {family.ik && !hasOwn && <p className="now-ask">{say('now.own_none')}</p>}
      </Card>
      {family.ontbreekt.length > 0 && (
        <Card title={t('now.school')} edge="side" className="now-card">
          <Lines empty="">
            {family.ontbreekt.map((item) => (
              <RunningItem key={keyOf(item)} family={family} item={item} me={me} />
            ))}
          </Lines>
        </Card>
      )}
      {family.nu.length > 0 && (
        <Card title={t('now.help')} look="hulp" edge="side" className="now-card">
          <Lines empty="">
            {family.nu.map((item) => (
              <RunningItem key={keyOf(item)} family={family} item={item} me={me} />
            ))}
          </Lines>
        </Card>
      )}
      <Card title={say('now.people')} edge="side" className="now-card">
        <Lines empty={t('workers.none')}>
          {working.map((one) => (
            <Line
              key={`${one.naam} ${one.rol.nl}`}
              title={one.naam}
              more={[
                `${one.regisseur ? t('now.lead') : pick(one.rol)}, ${one.organisatie}`,
                t('signal.since', { date: date(one.sinds) }),
              ]}
            />
          ))}
        </Lines>
      </Card>
      <nav className="now-links" aria-label={t('now.more')}>
        <Buttons>
          {family.heeftPlan && <ButtonLink to={`${base}/plan`}>{say('now.plan')}</ButtonLink>}
          <ButtonLink to={`${base}/tijdlijn`}>{say('now.line')}</ButtonLink>
          <ButtonLink to={`${base}/netwerk`}>{say('now.family')}</ButtonLink>
          {family.magLatenWeten && (
            <ButtonLink to={base} state={{ other: 'choose' }}>
              {t('now.other')}
            </ButtonLink>
          )}
        </Buttons>
      </nav>
    </>
  );
}

export function NuPage() {
  const { t, date } = useTexts();
  const heading = usePage(t('now.title'));
  const answer = useQuery({ queryKey: ['nu'], queryFn: () => fetchNu() });
  // What is there stays when bringing it up to date does not work.
  const isGone = answer.isError && (!answer.data || isOver(answer.error));
  // Whom to call does not wait for the rest of the page.
  if (answer.isPending || isGone) {
    return (
      <>
        <div className="page now">
          <HelpNumbers />
        </div>
        {answer.isPending ? (
          <Loading text={t('loading')} />
        ) : (
          <ErrorPage error={answer.error} onRetry={() => answer.refetch()} />
        )}
      </>
    );
  }
  const { vandaag, gezinnen } = answer.data;
  return (
    <div className="page now">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {t('now.title')}
        </h1>
        <p className="subtle">{t('now.today', { date: date(vandaag) })}</p>
      </div>
      {gezinnen.length === 0 ? (
        <>
          <p>{t('now.nothing')}</p>
          <HelpNumbers />
        </>
      ) : (
        gezinnen.map((family) => (
          <Family key={family.gezin.id} family={family} day={vandaag} at={answer.dataUpdatedAt} />
        ))
      )}
    </div>
  );
}
