/** One family: who leads, what happened, what asks for attention. GET /v1/gezinnen/{gezinId} */
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { fetchDossier, type Moment } from '../api';
import { ErrorPage } from '../app/ErrorPage';
import { Loading } from '../app/Loading';
import { useTexts } from '../i18n/Language';
import { Timeline } from '../tijdlijn/Timeline';
import { Notice } from '../ui/Notice';
import { ContactForm } from './ContactForm';
import { DateTravel } from './DateTravel';
import { DossierHeader } from './DossierHeader';
import { Facts } from './Facts';
import { Terms } from './Terms';
import { TravelBanner } from './TravelBanner';
import { useMoment } from './use-moment';
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
        <div role="status">{status && <Notice look="positive">{status}</Notice>}</div>
        <Facts dossier={dossier} />
        <Timeline dossier={dossier} />
        <Terms dossier={dossier} />
      </div>
      {isWriting && (
        <ContactForm
          dossier={dossier}
          etag={etag}
          onRefresh={refresh}
          onClose={() => setWriting(false)}
          onSaved={async () => {
            await refresh();
            await queries.invalidateQueries({ queryKey: ['gezinnen'] });
            setWriting(false);
            setStatus(t('contact.saved'));
          }}
        />
      )}
    </>
  );
}
