/** "Hulp aanvragen en melden": the help that goes on or is waited for, and what to tell of it. */
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import type { Dossier, Hulp } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { Button, Buttons } from '../../ui/Button';
import { Card, Line, Lines } from '../../ui/Card';
import { useAsked } from '../asked';
import type { CardProps } from '../CommandForm';
import { useNames } from '../use-names';
import { reasonOf } from './reason';
import type { HelpStep } from './steps';
import './help.css';

const HelpForms = lazy(() =>
  import('./HelpForms').then((module) => ({ default: module.HelpForms })),
);

function HelpLine({ dossier, hulp, steps }: { dossier: Dossier; hulp: Hulp; steps: ReactNode }) {
  const { t, pick, date } = useTexts();
  const { people } = useNames(dossier);
  const stand = hulp.stand === 'loopt' ? 'help.loopt' : 'help.wacht';
  return (
    <Line
      className="help-line"
      title={pick(hulp.titel)}
      more={[
        people(hulp.personen),
        hulp.aanbieder,
        t(stand, { date: date(hulp.sinds) }),
        hulp.stand === 'wacht' && hulp.intake && t('help.intake.on', { date: date(hulp.intake) }),
      ]}
      after={steps}
    />
  );
}

export function HelpCard({ dossier, onStart, onRefresh, onSaved }: CardProps) {
  const { t, pick } = useTexts();
  const [step, setStep] = useState<HelpStep | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const { hulp: all, mag } = dossier;
  useAsked('help', ({ what, warning, people }) => {
    if (what === 'ask' && mag.hulpAanvragen)
      setStep({ kind: 'ask', reason: reasonOf(dossier.signaleringen, warning, people) });
    else box.current?.focus();
  });
  // What one is filling in stays, whatever changes meanwhile.
  if (!step && !mag.hulpAanvragen && !all.some(({ magMelden }) => magMelden)) return null;
  const start = (next: HelpStep) => {
    onStart();
    setStep(next);
  };
  const action = (hulp: Hulp, kind: 'intake' | 'start' | 'stop') => {
    const what = t(
      kind === 'stop' ? `help.stop.${hulp.stand === 'loopt' ? 'loopt' : 'wacht'}` : `help.${kind}`,
    );
    return (
      <Button
        aria-label={t('help.of', { action: what, what: pick(hulp.titel) })}
        onClick={() => start({ kind, hulp })}
      >
        {what}
      </Button>
    );
  };
  return (
    <div ref={box} tabIndex={-1}>
      <Card
        title={t('help.card')}
        look="hulp"
        className="help no-print"
        head={
          mag.hulpAanvragen && (
            <Button look="primary" onClick={() => start({ kind: 'ask' })}>
              {t('help.ask')}
            </Button>
          )
        }
      >
        <Lines empty={t('help.none')}>
          {all.map((hulp) => (
            <HelpLine
              key={hulp.hulp}
              dossier={dossier}
              hulp={hulp}
              steps={
                hulp.magMelden && (
                  <Buttons>
                    {hulp.stand === 'wacht' && action(hulp, 'intake')}
                    {hulp.stand === 'wacht' && action(hulp, 'start')}
                    {action(hulp, 'stop')}
                  </Buttons>
                )
              }
            />
          ))}
        </Lines>
        {step && (
          <Suspense>
            <HelpForms
              step={step}
              dossier={dossier}
              onRefresh={onRefresh}
              onClose={() => setStep(null)}
              onSaved={async (gebeurtenis) => {
                await onSaved(t('help.saved'), gebeurtenis);
                setStep(null);
              }}
            />
          </Suspense>
        )}
      </Card>
    </div>
  );
}
