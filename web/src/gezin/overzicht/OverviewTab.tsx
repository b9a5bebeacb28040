/** "Overzicht": how it stands now, what comes, what waits, is it safe, what happened last. */
import { type ReactNode, useId } from 'react';
import { Link, useLocation } from 'react-router';
import type { Dossier, Gebeurtenis, Periode } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { comingWhen, comingWho } from '../coming';
import { NotSeen } from '../NotSeen';
import { StrengthBadge } from '../StrengthBadge';
import { strongestThenNewest } from '../signal-order';
import { useNames } from '../use-names';
import './overview.css';

interface CardProps {
  id: string;
  title: string;
  empty: string;
  children: ReactNode[];
  after?: ReactNode;
}

function Card({ id, title, empty, children, after }: CardProps) {
  const heading = useId();
  return (
    <section className={`over-card over-${id}`} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children.length === 0 ? (
        <p className="subtle">{empty}</p>
      ) : (
        <ul className="plain">{children}</ul>
      )}
      {after}
    </section>
  );
}

const going: readonly Periode['soort'][] = ['hulp', 'verblijf', 'maatregel', 'onderzoek'];
const missing: readonly Periode['soort'][] = [
  'wachten',
  'geen_hulp_in_beeld',
  'uit_beeld',
  'schoolverzuim',
];

function Running({ dossier, period }: { dossier: Dossier; period: Periode }) {
  const { t, pick, date } = useTexts();
  const { people, organisation } = useNames(dossier);
  const where = organisation(period.organisatie);
  return (
    <li>
      <span className="strong">{pick(period.titel)}</span>
      <span className="over-more">
        {people(period.personen)}
        {where && ` · ${where}`} · {t('signal.since', { date: date(period.vanaf) })}
      </span>
    </li>
  );
}

function Missing({ dossier, period }: { dossier: Dossier; period: Periode }) {
  const { t, pick, date } = useTexts();
  const { people, organisation } = useNames(dossier);
  const where = organisation(period.organisatie);
  return (
    <li>
      <span className={`over-look over-look-${period.soort}`}>
        {t('days', { count: period.dagen })}
      </span>{' '}
      <span className="strong">{pick(period.titel)}</span>
      <span className="over-more">
        {people(period.personen)}
        {where && ` · ${where}`} · {t('signal.since', { date: date(period.vanaf) })}
      </span>
    </li>
  );
}

interface Ahead {
  key: string;
  dag: string;
  when: string;
  title: string;
  more: string;
}

/** What was agreed, and for a worker also by when something must be done; the first day first. */
function useAhead(dossier: Dossier, isWorker: boolean): Ahead[] {
  const texts = useTexts();
  const { t, pick, date } = texts;
  const { people } = useNames(dossier);
  const agreed = dossier.straks.map((straks) => {
    const named = straks.personen.length > 0 ? [people(straks.personen)] : [];
    const { who, more } = comingWho(straks, named, texts);
    const whom = straks.soort === 'actie' ? '' : who || t('family.whole');
    return {
      key: `${straks.dag} ${straks.titel.nl} ${straks.personen.join()}`,
      dag: straks.dag,
      when: comingWhen(straks, date(straks.dag), texts),
      title: pick(straks.titel),
      more: [whom, more].filter(Boolean).join(' · '),
    };
  });
  const due = dossier.termijnen
    .filter((term) => isWorker && (term.stand === 'loopt' || term.stand === 'vandaag'))
    .map((term) => ({
      key: term.id,
      dag: term.uiterlijk,
      when: t('work.by', { date: date(term.uiterlijk) }),
      title: pick(term.titel),
      more: people(term.betreft),
    }));
  return [...agreed, ...due].sort((a, b) => (a.dag < b.dag ? -1 : 1));
}

const ofSafety: readonly string[] = ['veiligheid_beoordeeld', 'veiligheidsfase_bereikt'];
/** Help has a bar on the line and no dot; that it was asked for or began is news all the same. */
const isNews = (e: Gebeurtenis) => e.opDeLijn || /^(hulp|intake)_/.test(e.soort);
const newestFirst = (a: Gebeurtenis, b: Gebeurtenis) => (a.dag < b.dag ? 1 : -1);

function Attention({ dossier }: { dossier: Dossier }) {
  const { t, pick } = useTexts();
  const { search } = useLocation();
  const open = dossier.signaleringen.filter((s) => s.open).sort(strongestThenNewest);
  const shown = open.slice(0, 4);
  return (
    <Card
      id="attention"
      title={t('overview.attention')}
      empty={t('signals.none_open')}
      after={
        open.length > 0 && (
          <Link to={{ pathname: 'tijdlijn', search }}>
            {t('overview.all_warnings', { count: open.length })}
          </Link>
        )
      }
    >
      {shown.map((s) => (
        <li key={s.id}>
          <StrengthBadge sterkte={s.sterkte} /> <span className="strong">{pick(s.titel)}</span>
        </li>
      ))}
    </Card>
  );
}

interface OverviewTabProps {
  dossier: Dossier;
  isWorker: boolean;
  /** What can be done here, under the cards. */
  children?: ReactNode;
}

export function OverviewTab({ dossier, isWorker, children }: OverviewTabProps) {
  const { t, pick } = useTexts();
  const { people, organisation } = useNames(dossier);
  const { search } = useLocation();
  const ahead = useAhead(dossier, isWorker);
  const { perioden, gebeurtenissen } = dossier.tijdlijn;
  const open = perioden.filter((period) => period.totEnMet === null);
  const pickOf = (soorten: readonly Periode['soort'][]) =>
    open.filter((period) => soorten.includes(period.soort));
  const line = [...gebeurtenissen].sort(newestFirst).filter(isNews);
  const safety = [...gebeurtenissen].sort(newestFirst).filter((e) => ofSafety.includes(e.soort));
  const partial = dossier.nietTeZien.length > 0 ? ` (${t('facts.partial')})` : '';
  return (
    <>
      <div className="over">
        <Card id="now" title={t('overview.now') + partial} empty={t('overview.now.empty')}>
          {pickOf(going).map((period) => (
            <Running key={period.id} dossier={dossier} period={period} />
          ))}
        </Card>
        <Card id="wait" title={t('overview.wait') + partial} empty={t('overview.wait.empty')}>
          {pickOf(missing).map((period) => (
            <Missing key={period.id} dossier={dossier} period={period} />
          ))}
        </Card>
        <Card id="next" title={t('overview.next')} empty={t('overview.next.empty')}>
          {ahead.slice(0, 5).map(({ key, when, title, more }) => (
            <li key={key}>
              <span className="over-when">{when}</span>
              <span className="strong">{title}</span>
              <span className="over-more">{more}</span>
            </li>
          ))}
        </Card>
        <Card id="safety" title={t('overview.safety')} empty={t('overview.safety.empty')}>
          {safety.slice(0, 2).map((e) => (
            <li key={e.id}>
              <span className="over-when">{pick(e.opTekst)}</span>
              <span className="strong">{pick(e.titel)}</span>
              <span className="over-more">
                {[people(e.personen), organisation(e.organisatie)].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </Card>
        {isWorker && <Attention dossier={dossier} />}
        <Card
          id="last"
          title={t('overview.last')}
          empty={t('timeline.empty.title')}
          after={<Link to={{ pathname: 'tijdlijn', search }}>{t('overview.whole_timeline')}</Link>}
        >
          {line.slice(0, 4).map((e) => (
            <li key={e.id}>
              <span className="over-when">{pick(e.opTekst)}</span>
              <span className="strong">{pick(e.titel)}</span>
            </li>
          ))}
        </Card>
      </div>
      {children}
      <NotSeen dossier={dossier} />
    </>
  );
}
