/** The form of what is being recorded. Comes with the first one that is opened. */
import type { FormProps } from '../CommandForm';
import { AbsenceForm } from './AbsenceForm';
import { AnswerForm } from './AnswerForm';
import { BackToSchoolForm } from './BackToSchoolForm';
import { JudgeForm } from './JudgeForm';
import { MoveForm } from './MoveForm';
import { ReviewForm } from './ReviewForm';
import { SafetyPlanForm } from './SafetyPlanForm';
import { SignalForm } from './SignalForm';
import type { RecordStep } from './steps';

export function RecordForms({ step, ...props }: FormProps & { step: RecordStep }) {
  switch (step.kind) {
    case 'signal':
      return <SignalForm {...props} />;
    case 'answer':
      return <AnswerForm {...props} signaal={step.signaal} />;
    case 'judge':
      return <JudgeForm {...props} />;
    case 'safe':
      return <SafetyPlanForm {...props} first={step.wie} />;
    case 'absence':
      return <AbsenceForm {...props} />;
    case 'back':
      return <BackToSchoolForm {...props} verzuim={step.verzuim} />;
    case 'move':
      return <MoveForm {...props} />;
    case 'review':
      return <ReviewForm {...props} kijk={step.kijk} />;
  }
}
