/** What I let rest, until when and why; each can come back. */
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { postUitstelBeeindiging } from '../api';
import type { Werkregel } from '../api-types';
import { useTexts } from '../i18n/Language';
import { Link } from '../lib/address';
import { newKey } from '../lib/key';
import { Button } from '../ui/Button';
import { Fold } from '../ui/Fold';
import { Notice } from '../ui/Notice';
import { keyOf } from './groups';

interface PostponedProps {
  regels: readonly Werkregel[];
  onEnded(regel: Werkregel): Promise<void>;
}

export function Postponed({ regels, onEnded }: PostponedProps) {
  const { t, pick, list, date } = useTexts();
  const key = useRef(newKey());
  const resting = regels.filter((regel) => regel.uitstel !== null);
  const end = useMutation({
    mutationFn: (regel: Werkregel) =>
      postUitstelBeeindiging(
        regel.gezin.id,
        { uitstel: regel.uitstel?.uitstel ?? '' },
        `${key.current}-${regel.uitstel?.uitstel}`,
      ),
    onSuccess: (_, regel) => onEnded(regel),
  });
  if (resting.length === 0) return null;
  return (
    <div className="work-rest">
      <Fold title={t('postpone.list', { count: resting.length })}>
        {end.isError && (
          <Notice look="negative">
            <p role="alert">{t('postpone.end_failed')}</p>
          </Notice>
        )}
        <ul className="plain">
          {resting.map((regel) => (
            <li key={keyOf(regel)}>
              <div>
                <p>
                  <span className="strong">{pick(regel.titel)}</span>
                  {regel.namen.length > 0 && ` (${list(regel.namen)})`},{' '}
                  <Link to={`/gezinnen/${regel.gezin.id}`}>{regel.gezin.naam}</Link>
                </p>
                <p className="subtle">
                  {t('postpone.until', { date: date(regel.uitstel?.totEnMet ?? '') })}{' '}
                  {regel.uitstel?.reden}
                </p>
              </div>
              <Button aria-disabled={end.isPending} onClick={() => end.mutate(regel)}>
                {t('postpone.end')}
                <span className="sr-only">: {pick(regel.titel)}</span>
              </Button>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}
