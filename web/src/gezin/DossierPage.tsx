/** One family: who leads, what happened, what asks for attention. GET /v1/gezinnen/{gezinId} */
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { fetchDossier, type Moment } from '../api';
import type { Gebeurtenis } from '../api-types';
import { ErrorPage } from '../app/ErrorPage';
import { Loading } from '../app/Loading';
import { useTexts } from '../i18n/Language';
import { Timeline } from '../tijdlijn/Timeline';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { ContactForm } from './ContactForm';
import { DateTravel } from './DateTravel';
import { DossierHeader } from './DossierHeader';
import { Facts } from './Facts';
import { NotSeen } from './NotSeen';
import { Terms } from './Terms';
import { TravelBanner } from './TravelBanner';
import { useMoment } from './use-moment';
import { WithdrawForm } from './WithdrawForm';
import './dossier.css';

const now: Moment = { peildatum: null, bekendOp: null };

function useDossier(gezinId: string, moment: Moment) {
  return useQuery({
    queryKey: ['gezin', gezinId, moment],
    queryFn: () => fetchDossier(gezinId, moment),
    placeholderData: (previous, query) =>
      query?.queryKey[1] === gezinId ? keepPreviousData(previous) : undefined,
  });
}

export function DossierPage() {
  const { gezinId = '' } = useParams();
  const { t } = useTexts();
  const { moment, travel } = useMoment();
  const [isTravelling, setTravelling] = useState(
    moment.peildatum !== null || moment.bekendOp !== null,
  );
  const [isWriting, setWriting] = useState(false);
  const [status, setStatus] = useState('');
  const [saved, setSaved] = useState<string | null>(null);
  const [withdrawing, setWithdrawing] = useState<Gebeurtenis | null>(null);
  const queries = useQueryClient();
  const answer = useDossier(gezinId, moment);
  // Today's file names every event, also those after the peildatum: needed to step forward.
  const whole = useQuery({
    queryKey: ['gezin', gezinId, now],
    queryFn: () => fetchDossier(gezinId, now),
    enabled: isTravelling,
  });
  if (answer.isPending) return <Loading text={t('loading')} />;
  if (answer.isError) return <ErrorPage error={answer.error} onRetry={() => answer.refetch()} />;
  const { dossier, etag } = answer.data;
  const refresh = () => queries.invalidateQueries({ queryKey: ['gezin', gezinId] });
  const justSaved = dossier.tijdlijn.gebeurtenissen.find(({ id }) => id === saved);
  const startWithdraw = (event: Gebeurtenis) => {
    setStatus('');
    setWithdrawing(event);
  };
  const tell = async (text: string, event: string | null) => {
    await refresh();
    await queries.invalidateQueries({ queryKey: ['gezinnen'] });
    setWriting(false);
    setWithdrawing(null);
    setStatus(text);
    setSaved(event);
  };
  return (
    <>
      <DossierHeader
        dossier={dossier}
        isTravelling={isTravelling}
        onTravel={() => setTravelling(!isTravelling)}
        onContact={() => {
          setStatus('');
          setWriting(true);
        }}
      />
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
        <div role="status">
          {status && (
            <Notice look="positive">
              <p>{status}</p>
              {justSaved && (
                <Button onClick={() => startWithdraw(justSaved)}>{t('contact.withdraw')}</Button>
              )}
            </Notice>
          )}
        </div>
        <NotSeen dossier={dossier} />
        <Facts dossier={dossier} />
        <Timeline dossier={dossier} onWithdraw={startWithdraw} />
        <Terms dossier={dossier} />
      </div>
      {isWriting && (
        <ContactForm
          dossier={dossier}
          etag={etag}
          onRefresh={refresh}
          onClose={() => setWriting(false)}
          onSaved={(event) => tell(t('contact.saved'), event)}
        />
      )}
      {withdrawing && (
        <WithdrawForm
          gezinId={dossier.gezin.id}
          gebeurtenis={withdrawing}
          etag={etag}
          onRefresh={refresh}
          onClose={() => setWithdrawing(null)}
          onSaved={() => tell(t('withdraw.saved'), null)}
        />
      )}
    </>
  );
}
