/** The form of what is being told about help. Comes with the first one that is opened. */
import type { FormProps } from '../CommandForm';
import { AskForm } from './AskForm';
import { BridgeForm } from './BridgeForm';
import { BridgeStopForm } from './BridgeStopForm';
import { IntakeForm } from './IntakeForm';
import { PlanBForm } from './PlanBForm';
import { StartForm } from './StartForm';
import { StopForm } from './StopForm';
import type { HelpStep } from './steps';

export function HelpForms({ step, ...props }: FormProps & { step: HelpStep }) {
  switch (step.kind) {
    case 'ask':
      return <AskForm {...props} reason={step.reason ?? null} />;
    case 'intake':
      return <IntakeForm {...props} hulp={step.hulp} />;
    case 'start':
      return <StartForm {...props} hulp={step.hulp} />;
    case 'bridge':
      return <BridgeForm {...props} waits={step.waits} reason={step.reason ?? null} />;
    case 'bridgestop':
      return <BridgeStopForm {...props} hulp={step.hulp} />;
    case 'planB':
      return <PlanBForm {...props} waits={step.waits} reason={step.reason ?? null} />;
    case 'stop':
      return <StopForm {...props} hulp={step.hulp} />;
  }
}
