/** What a card begins, and the form that then stands on the page. */
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Dossier } from '../../api-types';
import { type TextId, useTexts } from '../../i18n/Language';
import type { CardProps } from '../CommandForm';
import type { RecordStep } from './steps';

const RecordForms = lazy(() =>
  import('./RecordForms').then((module) => ({ default: module.RecordForms })),
);

interface Stepping {
  /** What one is filling in stays, whatever changes meanwhile. */
  isBusy: boolean;
  start(step: RecordStep): void;
  form: ReactNode;
}

function told(step: RecordStep, dossier: Dossier): TextId {
  if (step.kind === 'safe') return 'safe.saved';
  if (step.kind === 'review') return 'review.saved';
  // Whoever does not see what is said of safety does not find it back.
  const isUnseen = step.kind === 'signal' && !dossier.mag.veiligheidBeoordelen;
  return isUnseen ? 'worry.saved.unseen' : 'help.saved';
}

export function useStep({ dossier, onStart, onRefresh, onSaved }: CardProps): Stepping {
  const { t } = useTexts();
  const [step, setStep] = useState<RecordStep | null>(null);
  const form = step && (
    <Suspense>
      <RecordForms
        step={step}
        dossier={dossier}
        onRefresh={onRefresh}
        onClose={() => setStep(null)}
        onSaved={async (gebeurtenis) => {
          await onSaved(t(told(step, dossier)), gebeurtenis);
          setStep(null);
        }}
      />
    </Suspense>
  );
  return {
    isBusy: step !== null,
    start: (next) => {
      onStart();
      setStep(next);
    },
    form,
  };
}
