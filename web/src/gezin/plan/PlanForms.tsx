/** The form of the step that is being done. Comes with the first one that is opened. */
import type { FormProps } from '../CommandForm';
import { ActionDoneForm } from './ActionDoneForm';
import { ActionForm } from './ActionForm';
import { AgreementForm } from './AgreementForm';
import { DirectionForm } from './DirectionForm';
import { GoalClearForm } from './GoalClearForm';
import { GoalEndForm } from './GoalEndForm';
import { GoalForm } from './GoalForm';
import { OwnOpinionForm } from './OwnOpinionForm';
import type { PlanStep } from './steps';

export function PlanForms({ step, ...props }: FormProps & { step: PlanStep }) {
  switch (step.kind) {
    case 'plan':
      return <DirectionForm {...props} />;
    case 'goal':
      return <GoalForm {...props} />;
    case 'clear':
      return <GoalClearForm {...props} doel={step.doel} />;
    case 'end':
      return <GoalEndForm {...props} doel={step.doel} />;
    case 'action':
      return <ActionForm {...props} doel={step.doel} />;
    case 'done':
      return <ActionDoneForm {...props} actie={step.actie} />;
    case 'agree':
      return <AgreementForm {...props} />;
    case 'own':
      return <OwnOpinionForm {...props} />;
  }
}
