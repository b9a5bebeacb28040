/** One family: who leads, what happened, what asks for attention. GET /v1/gezinnen/{gezinId} */
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useParams } from 'wouter';
import { type AskedBy, fetchDossier, type Moment } from '../api';
import type { Gebeurtenis } from '../api-types';
import { ErrorPage } from '../app/ErrorPage';
import { useIsWorker } from '../app/session';
import { AddressContext, useTexts } from '../i18n/Language';
import { focusHeading } from '../lib/focus';
import { part } from '../lib/part';
import { Button } from '../ui/Button';
import { Loading } from '../ui/Loading';
import { Status } from '../ui/Status';
import { OtherCard } from './anders/OtherCard';
import { useAsked } from './asked';
import type { CardProps } from './CommandForm';
import { ContactForm } from './ContactForm';
import { DateTravel } from './DateTravel';
import { DossierHeader } from './DossierHeader';
import { tabIds } from './FamilyTabs';
import { HelpCard } from './hulp/HelpCard';
import { WhoSeesTab } from './inzage/WhoSeesTab';
import { withHelpNamed } from './named-help';
import { NetworkTab } from './netwerk/NetworkTab';
import { NotesTab } from './notities/NotesTab';
import { OverviewTab } from './overzicht/OverviewTab';
import { PlanTab } from './plan/PlanTab';
import { TravelBanner } from './TravelBanner';
import { Updated } from './Updated';
import { isOver, StandContext } from './use-live';
import { useMoment } from './use-moment';
import { Looked } from './vastleggen/Looked';
import { MoveButton } from './vastleggen/MoveButton';
import { Unsafe } from './vastleggen/Unsafe';
import { WithdrawForm } from './WithdrawForm';
import './dossier.css';

const TimelineTab = part(async () => {
  const { TimelineTab: Tab, bringBars } = await import('./TimelineTab');
  await bringBars();
  return Tab;
});

const DailyCards = part(async () => (await import('./vastleggen/DailyCards')).DailyCards);

/** A member of the family keeps no notes here, and sees too little of who may see what. */
const ofWorkers: readonly string[] = ['notities', 'wie-ziet-wat'];

const now: Moment = { peildatum: null, bekendOp: null };

async function fetchNamed(gezinId: string, moment: Moment, asked?: AskedBy) {
  const { dossier, etag } = await fetchDossier(gezinId, moment, asked);
  return { dossier: withHelpNamed(dossier), etag };
}

const dossierOf = (gezinId: string, moment: Moment) => ({
  queryKey: ['gezin', gezinId, moment],
  queryFn: () => fetchNamed(gezinId, moment),
});

/** For who brings this page before it is drawn. */
export const dossierOfNow = (gezinId: string) => dossierOf(gezinId, now);
export async function bringTab(tab: string | undefined): Promise<void> {
  if (tab === 'tijdlijn') await TimelineTab.bring();
}

function useDossier(gezinId: string, moment: Moment) {
  return useQuery({
    ...dossierOf(gezinId, moment),
    placeholderData: (previous, query) =>
      query?.queryKey[1] === gezinId ? keepPreviousData(previous) : undefined,
  });
}

export function DossierPage() {
  const { gezinId = '', tab: wanted = 'overzicht' } = useParams();
  const tab = tabIds.find((id) => id === wanted);
  const isWorker = useIsWorker();
  const { t } = useTexts();
  const { moment, travel } = useMoment();
  const [isTravelling, setTravelling] = useState(
    moment.peildatum !== null || moment.bekendOp !== null,
  );
  const [isWriting, setWriting] = useState(false);
  useAsked('begin', () => setWriting(true));
  // What was just done is told on the tab where it was done.
  const [told, setTold] = useState({ text: '', tab: '' });
  const [saved, setSaved] = useState<string | null>(null);
  const [withdrawing, setWithdrawing] = useState<Gebeurtenis | null>(null);
  const queries = useQueryClient();
  const answer = useDossier(gezinId, moment);
  const refresh = () => queries.invalidateQueries({ queryKey: ['gezin', gezinId] });
  const isNow = moment.peildatum === null && moment.bekendOp === null;
  const shown = isNow && answer.data && !answer.isPlaceholderData ? answer : null;
  const bringUpToDate = async () => {
    await queries.invalidateQueries({ queryKey: ['gezin', gezinId, 'wie-ziet-wat'] });
    await queries.invalidateQueries({ queryKey: ['gezin', gezinId, 'formulieren'] });
    return queries.fetchQuery({
      queryKey: ['gezin', gezinId, moment],
      queryFn: () => fetchNamed(gezinId, moment, 'by itself'),
      staleTime: 0,
    });
  };
  // Today's file names every event, also those after the peildatum: needed to step forward.
  const whole = useQuery({
    ...dossierOfNow(gezinId),
    enabled: isTravelling,
  });
  const tabs = tabIds.filter((id) => isWorker || !ofWorkers.includes(id));
  if (!tab || !tabs.includes(tab)) return <ErrorPage error={null} />;
  if (answer.isPending) return <Loading text={t('loading')} />;
  // What is there stays when bringing it up to date does not work: somebody may be writing.
  if (answer.isError && (!answer.data || isOver(answer.error)))
    return <ErrorPage error={answer.error} onRetry={() => answer.refetch()} />;
  const { dossier, etag } = answer.data;
  const justSaved = dossier.tijdlijn.gebeurtenissen.find(({ id }) => id === saved);
  const status = told.tab === wanted ? told.text : '';
  const clear = () => setTold({ text: '', tab: '' });
  const startWithdraw = (event: Gebeurtenis) => {
    clear();
    setWithdrawing(event);
  };
  const tell = async (text: string, event: string | null) => {
    await refresh();
    await queries.invalidateQueries({ queryKey: ['gezinnen'] });
    await queries.invalidateQueries({ queryKey: ['werk'] });
    await queries.invalidateQueries({ queryKey: ['nu'] });
    setWriting(false);
    setWithdrawing(null);
    setTold({ text, tab: wanted });
    setSaved(event);
  };
  const card: CardProps = { dossier, onStart: clear, onRefresh: refresh, onSaved: tell };
  return (
    <AddressContext value={dossier.aanspreekvorm}>
      <StandContext value={etag}>
        <DossierHeader
          dossier={dossier}
          tab={tab}
          tabs={tabs}
          isTravelling={isTravelling}
          onTravel={() => setTravelling(!isTravelling)}
          onContact={() => {
            clear();
            setWriting(true);
          }}
        />
        {/* It stays in view however far down one is: most forms are opened from low on a page. */}
        <div className="told no-print">
          <Status text={status}>
            {justSaved && (
              <Button onClick={() => startWithdraw(justSaved)}>{t('contact.withdraw')}</Button>
            )}
            <Button
              look="quiet"
              onClick={() => {
                clear();
                focusHeading();
              }}
            >
              {t('close')}
            </Button>
          </Status>
        </div>
        <div className="page dossier">
          {isTravelling && (
            <DateTravel
              key={`${dossier.peildatum} ${dossier.bekendOp}`}
              dossier={dossier}
              eventDays={(whole.data?.dossier ?? dossier).tijdlijn.gebeurtenissen.map((e) => e.dag)}
              moment={moment}
              onTravel={travel}
            />
          )}
          <TravelBanner dossier={dossier} onBack={() => travel(now)} />
          <Updated
            gezinId={gezinId}
            shown={
              shown && {
                stand: shown.data.etag,
                day: shown.data.dossier.peildatum,
                at: shown.dataUpdatedAt,
              }
            }
            refresh={bringUpToDate}
          />
          {tab === 'overzicht' && (
            <OverviewTab
              dossier={dossier}
              isWorker={isWorker}
              first={
                isWorker && (
                  <>
                    <Unsafe {...card} />
                    <Looked {...card} />
                  </>
                )
              }
            >
              <HelpCard {...card} />
              <Suspense>{isWorker ? <DailyCards {...card} /> : <OtherCard {...card} />}</Suspense>
            </OverviewTab>
          )}
          {tab === 'tijdlijn' && (
            <Suspense fallback={<Loading text={t('loading')} />}>
              <TimelineTab dossier={dossier} onWithdraw={startWithdraw} />
            </Suspense>
          )}
          {tab === 'netwerk' && (
            <NetworkTab dossier={dossier}>
              <MoveButton {...card} />
            </NetworkTab>
          )}
          {tab === 'plan' && <PlanTab {...card} />}
          {tab === 'notities' && <NotesTab {...card} onWithdraw={startWithdraw} />}
          {tab === 'wie-ziet-wat' && <WhoSeesTab dossier={dossier} />}
        </div>
        {isWriting && (
          <ContactForm
            dossier={dossier}
            onRefresh={refresh}
            onClose={() => setWriting(false)}
            onSaved={(event) => tell(t('contact.saved'), event)}
          />
        )}
        {withdrawing && (
          <WithdrawForm
            gezinId={dossier.gezin.id}
            gebeurtenis={withdrawing}
            onRefresh={refresh}
            onClose={() => setWithdrawing(null)}
            onSaved={() => tell(t('withdraw.saved'), null)}
          />
        )}
      </StandContext>
    </AddressContext>
  );
}
