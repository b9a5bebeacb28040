/** "Overzicht": what presses, then how it stands, what waits and comes, is it safe, what was. */
import type { ReactNode } from 'react';
import type { Dossier, Periode } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { Link, useLocation } from '../../lib/address';
import { Card, Line, Lines } from '../../ui/Card';
import { useMedia } from '../../ui/use-media';
import { useBridges } from '../hulp/use-bridges';
import { NotSeen } from '../NotSeen';
import { useNames } from '../use-names';
import { Attention } from './Attention';
import { useAhead } from './ahead';
import { InShort } from './InShort';
import { newsOf } from './news';
import { isPressing, pressingOf } from './pressing';
import { standingOf } from './standing';
import './overview.css';

interface PeriodProps {
  dossier: Dossier;
  period: Periode;
  /** What helps meanwhile, of a wait. */
  bridges?: readonly string[];
  /** What is lacking says for how long, in the look it has on the timeline. */
  isMissing?: boolean;
}

function Period({ dossier, period, bridges = [], isMissing = false }: PeriodProps) {
  const { t, pick, date } = useTexts();
  const { people, organisation } = useNames(dossier);
  return (
    <Line
      mark={
        isMissing && (
          <span className={`over-look over-look-${period.soort}`}>
            {t('days', { count: period.dagen })}
          </span>
        )
      }
      title={pick(period.titel)}
      more={[
        people(period.personen),
        organisation(period.organisatie),
        t('signal.since', { date: date(period.vanaf) }),
        ...bridges,
      ]}
    />
  );
}

interface OverviewTabProps {
  dossier: Dossier;
  isWorker: boolean;
  /** What is said before all else. */
  first?: ReactNode;
  /** What can be done here, under the cards. */
  children?: ReactNode;
}

export function OverviewTab({ dossier, isWorker, first, children }: OverviewTabProps) {
  const { t, pick } = useTexts();
  const { people, organisation } = useNames(dossier);
  const { search } = useLocation();
  const isPhone = useMedia('(max-width: 48rem)');
  const bridges = useBridges(dossier);
  const bridgesOf = ({ feiten }: Periode) =>
    dossier.hulp
      .filter(({ gevraagd }) => gevraagd && feiten.includes(gevraagd))
      .flatMap((hulp) => bridges(hulp));
  const pressing = pressingOf(dossier);
  const ahead = useAhead(dossier, isWorker);
  const standing = standingOf(dossier);
  const line = newsOf(dossier.tijdlijn.gebeurtenissen);
  const partial = dossier.nietTeZien.length > 0 ? ` (${t('facts.partial')})` : '';
  return (
    <>
      {isPhone && <InShort dossier={dossier} standing={standing} ahead={ahead} />}
      {first}
      <div className="over">
        {isWorker && isPressing(pressing) && <Attention dossier={dossier} pressing={pressing} />}
        <Card title={t('overview.now') + partial} look="hulp">
          <Lines empty={t('overview.now.empty')}>
            {standing.now.map((period) => (
              <Period key={period.id} dossier={dossier} period={period} />
            ))}
          </Lines>
        </Card>
        <Card title={t('overview.wait') + partial} look="wachten">
          <Lines empty={t('overview.wait.empty')}>
            {standing.waits.map((period) => (
              <Period
                isMissing
                key={period.id}
                dossier={dossier}
                period={period}
                bridges={bridgesOf(period)}
              />
            ))}
          </Lines>
        </Card>
        <Card title={t('overview.next')} look="schakel">
          <Lines empty={t('overview.next.empty')}>
            {ahead.slice(0, 5).map(({ key, when, title, more }) => (
              <Line key={key} when={when} title={title} more={more} />
            ))}
          </Lines>
        </Card>
        <Card title={t('overview.safety')}>
          <Lines empty={t('overview.safety.empty')}>
            {standing.safety.slice(0, 2).map((e) => (
              <Line
                key={e.id}
                when={pick(e.opTekst)}
                title={pick(e.titel)}
                more={[people(e.personen), organisation(e.organisatie)]}
              />
            ))}
          </Lines>
        </Card>
        {isWorker && !isPressing(pressing) && <Attention dossier={dossier} pressing={pressing} />}
        <Card title={t('overview.last')} look="event">
          <Lines empty={t('timeline.empty.title')}>
            {line.slice(0, 4).map((e) => (
              <Line key={e.id} when={pick(e.opTekst)} title={pick(e.titel)} />
            ))}
          </Lines>
          <Link to={{ pathname: `/gezinnen/${dossier.gezin.id}/tijdlijn`, search }}>
            {t('overview.whole_timeline')}
          </Link>
        </Card>
      </div>
      {children}
      <NotSeen dossier={dossier} />
    </>
  );
}
