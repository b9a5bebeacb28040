/** "Zorgen en veiligheid": what is open and waits for an answer, and what can be recorded. */
import { useRef } from 'react';
import { useTexts } from '../../i18n/Language';
import { Button, Buttons } from '../../ui/Button';
import { Card, Line, Lines } from '../../ui/Card';
import { useAsked } from '../asked';
import type { CardProps } from '../CommandForm';
import { useNames } from '../use-names';
import { useSignalName } from './use-signal-name';
import { useStep } from './use-step';

export function SafetyCard(props: CardProps) {
  const { dossier } = props;
  const { t, date } = useTexts();
  const name = useSignalName();
  const { people } = useNames(dossier);
  const { isBusy, start, form } = useStep(props);
  const { mag, signalen } = dossier;
  const box = useRef<HTMLDivElement>(null);
  useAsked('record', (what) => {
    if (what === 'judge' && mag.veiligheidBeoordelen) start({ kind: 'judge' });
    else box.current?.focus();
  });
  if (!isBusy && !mag.signaalVastleggen) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Card
        title={t('safety.card')}
        look="signal"
        className="help no-print"
        head={
          mag.signaalVastleggen && (
            <Button look="primary" onClick={() => start({ kind: 'signal' })}>
              {t('worry.add')}
            </Button>
          )
        }
      >
        <p>{t('safety.lead')}</p>
        {mag.veiligheidBeoordelen && (
          <Lines empty={t('worry.none')}>
            {signalen.map((signaal) => (
              <Line
                key={signaal.signaal}
                className="help-line"
                title={name(signaal)}
                more={[
                  people(signaal.personen),
                  signaal.van,
                  t('worry.open', { date: date(signaal.sinds) }),
                ]}
                after={
                  <Button
                    aria-label={t('help.of', { action: t('worry.answer'), what: name(signaal) })}
                    onClick={() => start({ kind: 'answer', signaal })}
                  >
                    {t('worry.answer')}
                  </Button>
                }
              />
            ))}
          </Lines>
        )}
        {(mag.veiligheidBeoordelen || mag.veiligheidsplanMaken) && (
          <Buttons>
            {mag.veiligheidBeoordelen && (
              <Button onClick={() => start({ kind: 'judge' })}>{t('safety.judge')}</Button>
            )}
            {mag.veiligheidsplanMaken && (
              <Button onClick={() => start({ kind: 'safe' })}>{t('safety.plan')}</Button>
            )}
          </Buttons>
        )}
        {form}
      </Card>
    </div>
  );
}
