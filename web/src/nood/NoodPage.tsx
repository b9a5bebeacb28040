/** "In nood kijken": opening a file, waiting for a colleague, answering one, and what is open. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useContext, useEffect, useState } from 'react';
import { ApiError, postNoodantwoord } from '../api';
import type { NieuwNoodantwoord, Noodtoegangen } from '../api-types';
import { ErrorPage } from '../app/ErrorPage';
import { SessionContext } from '../app/session';
import { usePage } from '../app/use-page';
import { isOver } from '../gezin/use-live';
import { useTexts } from '../i18n/Language';
import { Button, ButtonLink, Buttons } from '../ui/Button';
import { Card, Line, Lines } from '../ui/Card';
import { Loading } from '../ui/Loading';
import { Notice } from '../ui/Notice';
import { Status } from '../ui/Status';
import { OpenForm } from './OpenForm';
import { minutesLeft, useNood } from './use-nood';

interface AskedProps {
  nood: Noodtoegangen;
  onAnswered(text: string, isFailure?: boolean): void;
}

/** What colleagues ask: the reason, and nothing of the family. */
function Asked({ nood, onAnswered }: AskedProps) {
  const { t, pick, time } = useTexts();
  const answer = useMutation({
    mutationFn: (said: NieuwNoodantwoord) => postNoodantwoord(said),
    onSuccess: () => onAnswered(t('nood.answered')),
    onError: (error) => {
      const status = error instanceof ApiError ? error.status : 0;
      const why = status === 403 && error instanceof ApiError && error.problem?.detail;
      onAnswered(why || t(status === 404 ? 'nood.answer.late' : 'nood.answer.failed'), true);
    },
  });
  return (
    <Card title={t('nood.asked')} look={nood.vragen.length > 0 ? 'signal' : 'plain'}>
      {nood.vragen.length > 0 && <p>{t('nood.asked.explain')}</p>}
      <Lines empty={t('nood.asked.none')}>
        {nood.vragen.map(({ aanvraag, wie, waarom, reden, ookPlaats, wachtTot }) => (
          <Line
            key={aanvraag}
            title={t('nood.asked.who', { wie })}
            more={[
              pick(waarom),
              reden,
              ookPlaats && t('nood.asked.place'),
              t('nood.asked.until', { tijd: time(Date.parse(wachtTot)) }),
            ]}
            after={
              <Buttons>
                <Button
                  look="primary"
                  aria-label={t('nood.agree.of', { wie })}
                  aria-disabled={answer.isPending}
                  onClick={() => answer.mutate({ aanvraag, antwoord: 'akkoord' })}
                >
                  {t('nood.agree')}
                </Button>
                <Button
                  aria-label={t('nood.refuse.of', { wie })}
                  aria-disabled={answer.isPending}
                  onClick={() => answer.mutate({ aanvraag, antwoord: 'niet_akkoord' })}
                >
                  {t('nood.refuse')}
                </Button>
              </Buttons>
            }
          />
        ))}
      </Lines>
    </Card>
  );
}

const looks = { wacht: 'warning', geopend: 'positive' } as const;

function Own({ aanvraag }: { aanvraag: NonNullable<Noodtoegangen['aanvraag']> }) {
  const { t, time } = useTexts();
  const { stand, wachtTot, gezin, reden } = aanvraag;
  return (
    <section aria-label={t('nood.own')}>
      <div role="status">
        <Notice look={stand in looks ? looks[stand as keyof typeof looks] : 'negative'}>
          <div>
            <p className="strong">{t(`nood.own.${stand}`, { tijd: time(Date.parse(wachtTot)) })}</p>
            <p className="small">{reden}</p>
          </div>
          {gezin && <ButtonLink to={`/gezinnen/${gezin}`}>{t('nood.open.look')}</ButtonLink>}
        </Notice>
      </div>
    </section>
  );
}

function Open({ nood }: { nood: Noodtoegangen }) {
  const { t, pick, time } = useTexts();
  return (
    <Card title={t('nood.open')} look={nood.open.length > 0 ? 'today' : 'plain'}>
      <Lines empty={t('nood.open.none')}>
        {nood.open.map(({ gezin, gebeurtenis, waarom, reden, ookPlaats, tot }) => (
          <Line
            key={gebeurtenis}
            title={t('nood.open.left', {
              count: minutesLeft(nood.nu, tot),
              tijd: time(Date.parse(tot)),
            })}
            more={[pick(waarom), reden, ookPlaats && t('nood.open.place')]}
            after={
              <ButtonLink to={`/gezinnen/${gezin}`} look="primary">
                {t('nood.open.look')}
              </ButtonLink>
            }
          />
        ))}
      </Lines>
    </Card>
  );
}

export function NoodPage() {
  const { t } = useTexts();
  const heading = usePage(t('nood.title'));
  const session = useContext(SessionContext);
  const queries = useQueryClient();
  const [isOpening, setOpening] = useState(false);
  const [status, setStatus] = useState({ text: '', isFailure: false, isTold: false });
  const answer = useNood();
  // What was pressed can be gone, and a closing dialog gives focus to nothing.
  useEffect(() => {
    if (status.isTold && !document.querySelector('dialog[open]')) heading.current?.focus();
  }, [status, heading]);
  if (answer.isPending) return <Loading text={t('loading')} />;
  // What is being typed stays: one can log in beside it.
  if (answer.isError && (!answer.data || (isOver(answer.error) && !isOpening)))
    return <ErrorPage error={answer.error} onRetry={() => answer.refetch()} />;
  const nood = answer.data;
  const refresh = () => queries.invalidateQueries({ queryKey: ['nood'] });
  const tell = async (text: string, isFailure = false) => {
    await refresh();
    await queries.invalidateQueries({ queryKey: ['gezinnen'] });
    setStatus({ text, isFailure, isTold: true });
  };
  const start = () => {
    setStatus({ text: '', isFailure: false, isTold: false });
    setOpening(true);
  };
  return (
    <div className="page work">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {t('nood.title')}
        </h1>
        <p>{t('nood.intro')}</p>
        <p className="subtle">{t('nood.intro.seen')}</p>
      </div>
      <Status text={status.isFailure ? '' : status.text} />
      <div role="alert">
        {status.isFailure && (
          <Notice look="negative">
            <p>{status.text}</p>
          </Notice>
        )}
      </div>
      {nood.geschorst ? (
        <Notice look="negative">
          <p>{t('nood.suspended')}</p>
        </Notice>
      ) : (
        <>
          {nood.aanvraag && <Own aanvraag={nood.aanvraag} />}
          {nood.aanvraag?.stand === 'wacht' && <p className="subtle">{t('nood.own.replaced')}</p>}
          <Buttons>
            <Button look="primary" onClick={start}>
              {t(nood.open.length > 0 ? 'nood.start.again' : 'nood.start')}
            </Button>
          </Buttons>
          <Asked nood={nood} onAnswered={tell} />
        </>
      )}
      <Open nood={nood} />
      {isOpening && (
        <OpenForm
          today={session?.vandaag ?? ''}
          onRefresh={refresh}
          onClose={() => setOpening(false)}
          onOpened={async (isOpen) => {
            await refresh();
            setOpening(false);
            // Of what waits the page says it itself.
            await tell(isOpen ? t('nood.opened') : '');
          }}
          onSaved={async () => undefined}
        />
      )}
    </div>
  );
}
