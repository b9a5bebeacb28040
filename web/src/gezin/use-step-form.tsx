/** What a card begins, and the form that then stands on the page. */
import { type ComponentType, type ReactNode, Suspense, useState } from 'react';
import type { CardProps, FormProps } from './CommandForm';

interface Stepping<Step> {
  /** What one is filling in stays, whatever changes meanwhile. */
  isBusy: boolean;
  start(step: Step): void;
  form: ReactNode;
}

/** `Forms`: has the form of each step. `told`: what is said when it is recorded. */
export function useStepForm<Step>(
  { dossier, onStart, onRefresh, onSaved }: CardProps,
  Forms: ComponentType<FormProps & { step: Step }>,
  told: (step: Step) => string,
): Stepping<Step> {
  const [step, setStep] = useState<Step | null>(null);
  const form = step && (
    <Suspense>
      <Forms
        step={step}
        dossier={dossier}
        onRefresh={onRefresh}
        onClose={() => setStep(null)}
        onSaved={async (gebeurtenis) => {
          await onSaved(told(step), gebeurtenis);
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
