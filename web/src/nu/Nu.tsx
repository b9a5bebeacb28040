/** "Wat gebeurt er nu?": the first page of a parent or a youngster, made for a phone. GET /v1/nu */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useId, useState } from 'react';
import { Link } from 'react-router';
import { fetchNu } from '../api';
import type { Lopend, NuGezin, Straks } from '../api-types';
import { ErrorPage } from '../app/ErrorPage';
import { HelpNumbers } from '../app/HelpNumbers';
import { Loading } from '../app/Loading';
import { usePage } from '../app/use-page';
import { comingWhen, comingWho } from '../gezin/coming';
import { type TextId, useTexts } from '../i18n/Language';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
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
  | 'now.wait.empty'
  | 'now.next.empty'
  | 'now.ask'
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
    <li>
      <span className="now-day">{comingWhen(straks, day, texts)}</span>
      <span className="strong">{pick(straks.titel)}</span>
      {(who || more) && (
        <span className="subtle">
          {[who && t('now.for', { who }), more].filter(Boolean).join(' · ')}
        </span>
      )}
    </li>
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
    <li>
      <span className="strong">{pick(item.titel)}</span>
      <span className="subtle">
        {[
          who && t('now.for', { who }),
          item.organisatie,
          withDays ? `${since} (${t('days', { count: item.dagen })})` : since,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
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
      <div role="status">
        {isTold && (
          <Notice look="positive">
            <p>{say('tell.saved', { name })}</p>
          </Notice>
        )}
      </div>
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

function Family({ family }: { family: NuGezin }) {
  const { t, pick, date } = useTexts();
  const say = useAddress(family.aanspreekvorm);
  const me = t(family.aanspreekvorm === 'je' ? 'now.me.je' : 'now.me.u');
  const [next, wait, now, people] = [useId(), useId(), useId(), useId()];
  const { regisseur } = family.gezin;
  const working = family.betrokkenen.filter(({ nu }) => nu);
  const base = `/gezinnen/${family.gezin.id}`;
  return (
    <>
      <section className="now-card now-next" aria-labelledby={next}>
        <h2 id={next}>{t('now.next')}</h2>
        {family.straks.length === 0 ? (
          <p>{say('now.next.empty')}</p>
        ) : (
          <ul className="plain">
            {family.straks.slice(0, 4).map((straks) => (
              <NextItem
                key={`${straks.dag} ${straks.titel.nl} ${straks.personen.join()}`}
                family={family}
                straks={straks}
                me={me}
              />
            ))}
          </ul>
        )}
        {regisseur && (
          <p className="now-ask">
            {say('now.ask', { name: regisseur.naam, organisation: regisseur.organisatie })}
          </p>
        )}
        {family.magLatenWeten && <LetKnow family={family} />}
      </section>
      <HelpNumbers />
      <section className="now-card now-wait" aria-labelledby={wait}>
        <h2 id={wait}>{t('now.wait')}</h2>
        {family.wachten.length === 0 ? (
          <p>{say('now.wait.empty')}</p>
        ) : (
          <ul className="plain">
            {family.wachten.map((item) => (
              <RunningItem
                withDays
                key={`${item.titel.nl} ${item.sinds} ${item.personen.join()}`}
                family={family}
                item={item}
                me={me}
              />
            ))}
          </ul>
        )}
      </section>
      {family.nu.length > 0 && (
        <section className="now-card now-help" aria-labelledby={now}>
          <h2 id={now}>{t('now.help')}</h2>
          <ul className="plain">
            {family.nu.map((item) => (
              <RunningItem
                key={`${item.titel.nl} ${item.sinds} ${item.personen.join()}`}
                family={family}
                item={item}
                me={me}
              />
            ))}
          </ul>
        </section>
      )}
      <section className="now-card" aria-labelledby={people}>
        <h2 id={people}>{say('now.people')}</h2>
        {working.length === 0 ? (
          <p>{t('workers.none')}</p>
        ) : (
          <ul className="plain">
            {working.map((one) => (
              <li key={`${one.naam} ${one.rol.nl}`}>
                <span className="strong">{one.naam}</span>
                <span>
                  {one.regisseur ? t('now.lead') : pick(one.rol)}, {one.organisatie}
                </span>
                <span className="subtle">{t('signal.since', { date: date(one.sinds) })}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <nav className="now-links" aria-label={t('now.more')}>
        {family.heeftPlan && (
          <Link className="button button-secondary" to={`${base}/plan`}>
            {say('now.plan')}
          </Link>
        )}
        <Link className="button button-secondary" to={`${base}/tijdlijn`}>
          {say('now.line')}
        </Link>
        <Link className="button button-secondary" to={`${base}/netwerk`}>
          {say('now.family')}
        </Link>
      </nav>
    </>
  );
}

export function NuPage() {
  const { t, date } = useTexts();
  const heading = usePage(t('now.title'));
  const answer = useQuery({ queryKey: ['nu'], queryFn: fetchNu });
  // Whom to call does not wait for the rest of the page.
  if (answer.isPending || answer.isError) {
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
        gezinnen.map((family) => <Family key={family.gezin.id} family={family} />)
      )}
    </div>
  );
}
