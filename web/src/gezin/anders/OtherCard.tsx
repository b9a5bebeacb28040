/** "Iets anders vastleggen": what does not happen every day. Its forms come when it is opened. */
import { lazy, Suspense, useRef, useState } from 'react';
import { loadOtherTexts, useTexts } from '../../i18n/Language';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Loading } from '../../ui/Loading';
import { useAsked } from '../asked';
import type { CardProps } from '../CommandForm';

const OtherChoice = lazy(async () => {
  const [choice] = await Promise.all([import('./OtherChoice'), loadOtherTexts()]);
  return { default: choice.OtherChoice };
});

export function OtherCard(props: CardProps) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const [wanted, setWanted] = useState({ soort: '', times: 0 });
  const box = useRef<HTMLDivElement>(null);
  useAsked('other', (soort) => {
    setWanted(({ times }) => ({ soort, times: times + 1 }));
    setOpen(true);
    box.current?.focus();
  });
  if (props.dossier.mag.vastleggingen.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Card title={t('anders.card')} look="event" className="help no-print">
        <p>{t('anders.lead')}</p>
        {isOpen ? (
          <Suspense fallback={<Loading text={t('loading')} />}>
            <OtherChoice {...props} wanted={wanted.soort} times={wanted.times} />
          </Suspense>
        ) : (
          <Button onClick={() => setOpen(true)}>{t('anders.open')}</Button>
        )}
      </Card>
    </div>
  );
}
