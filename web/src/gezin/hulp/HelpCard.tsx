/** "Hulp aanvragen en melden": the help that goes on or is waited for, and what to tell of it. */
import { lazy, Suspense, useId, useState } from 'react';
import type { Dossier, Hulp } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { Button } from '../../ui/Button';
import { useNames } from '../use-names';
import type { HelpStep } from './steps';
import './help.css';

const HelpForms = lazy(() =>
  import('./HelpForms').then((module) => ({ default: module.HelpForms })),
);

interface HelpCardProps {
  dossier: Dossier;
  etag: string | null;
  /** Something is begun: what was told of the last thing goes. */
  onStart(): void;
  onRefresh(): Promise<unknown>;
  onSaved(text: string, gebeurtenis: string | null): Promise<void>;
}

function Line({ dossier, hulp }: { dossier: Dossier; hulp: Hulp }) {
  const { t, pick, date } = useTexts();
  const { people } = useNames(dossier);
  const stand = hulp.stand === 'loopt' ? 'help.loopt' : 'help.wacht';
  return (
    <div>
      <span className="strong">{pick(hulp.titel)}</span>
      <span className="over-more">
        {[
          people(hulp.personen),
          hulp.aanbieder,
          t(stand, { date: date(hulp.sinds) }),
          hulp.stand === 'wacht' && hulp.intake && t('help.intake.on', { date: date(hulp.intake) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  );
}

export function HelpCard({ dossier, etag, onStart, onRefresh, onSaved }: HelpCardProps) {
  const { t, pick } = useTexts();
  const heading = useId();
  const [step, setStep] = useState<HelpStep | null>(null);
  const { hulp: all, mag } = dossier;
  if (!mag.hulpAanvragen && !all.some(({ magMelden }) => magMelden)) return null;
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
    <section className="over-card help no-print" aria-labelledby={heading}>
      <div className="help-head">
        <h2 id={heading}>{t('help.card')}</h2>
        {mag.hulpAanvragen && (
          <Button look="primary" onClick={() => start({ kind: 'ask' })}>
            {t('help.ask')}
          </Button>
        )}
      </div>
      {all.length === 0 ? (
        <p className="subtle">{t('help.none')}</p>
      ) : (
        <ul className="plain">
          {all.map((hulp) => (
            <li key={hulp.hulp} className="help-line">
              <Line dossier={dossier} hulp={hulp} />
              {hulp.magMelden && (
                <div className="help-steps">
                  {hulp.stand === 'wacht' && action(hulp, 'intake')}
                  {hulp.stand === 'wacht' && action(hulp, 'start')}
                  {action(hulp, 'stop')}
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {step && (
        <Suspense>
          <HelpForms
            step={step}
            dossier={dossier}
            etag={etag}
            onRefresh={onRefresh}
            onClose={() => setStep(null)}
            onSaved={async (gebeurtenis) => {
              // That help stopped is taken back by who keeps the plan alone.
              const canUndo = step.kind !== 'stop' || mag.planMaken;
              await onSaved(t('help.saved'), canUndo ? gebeurtenis : null);
              setStep(null);
            }}
          />
        </Suspense>
      )}
    </section>
  );
}
