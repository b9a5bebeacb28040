/** The form of what is being recorded. Comes with the first one that is opened. */
import type { FormProps } from '../CommandForm';
import { AdviceForm } from './AdviceForm';
import { AnalysisBeginForm } from './AnalysisBeginForm';
import { AnalysisFinishForm } from './AnalysisFinishForm';
import { AnalysisRenewForm } from './AnalysisRenewForm';
import { EvaluationForm } from './EvaluationForm';
import type { TogetherStep } from './steps';
import { TableCallForm } from './TableCallForm';
import { TableHeldForm } from './TableHeldForm';

export function TogetherForms({ step, ...props }: FormProps & { step: TogetherStep }) {
  switch (step.kind) {
    case 'begin':
      return <AnalysisBeginForm {...props} />;
    case 'finish':
      return <AnalysisFinishForm {...props} analyse={step.analyse} />;
    case 'renew':
      return <AnalysisRenewForm {...props} analyse={step.analyse} />;
    case 'evaluate':
      return <EvaluationForm {...props} />;
    case 'call':
      return <TableCallForm {...props} />;
    case 'held':
      return <TableHeldForm {...props} tafel={step.tafel} />;
    case 'advise':
      return <AdviceForm {...props} tafel={step.tafel} />;
  }
}
