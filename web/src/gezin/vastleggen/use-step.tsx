/** The forms of what is recorded from day to day, as a card begins them. */
import { lazy } from 'react';
import type { Dossier } from '../../api-types';
import { type TextId, useTexts } from '../../i18n/Language';
import type { CardProps } from '../CommandForm';
import { useStepForm } from '../use-step-form';
import type { RecordStep } from './steps';

const RecordForms = lazy(() =>
  import('./RecordForms').then((module) => ({ default: module.RecordForms })),
);

function told(step: RecordStep, dossier: Dossier): TextId {
  if (step.kind === 'safe') return 'safe.saved';
  if (step.kind === 'review') return 'review.saved';
  // Whoever does not see what is said of safety does not find it back.
  const isUnseen = step.kind === 'signal' && !dossier.mag.veiligheidBeoordelen;
  return isUnseen ? 'worry.saved.unseen' : 'help.saved';
}

export function useStep(card: CardProps) {
  const { t } = useTexts();
  return useStepForm<RecordStep>(card, RecordForms, (step) => t(told(step, card.dossier)));
}
