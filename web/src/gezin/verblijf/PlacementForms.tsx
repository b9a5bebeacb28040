/** The form of what is being recorded. Comes with the first one that is opened. */
import type { FormProps } from '../CommandForm';
import { EndForm } from './EndForm';
import { FillForm } from './FillForm';
import { LookBackForm } from './LookBackForm';
import { LookDayForm } from './LookDayForm';
import { OtherPlaceForm } from './OtherPlaceForm';
import { PerspectiveForm } from './PerspectiveForm';
import { PlaceForm } from './PlaceForm';
import { ReturnForm } from './ReturnForm';
import { SeeingForm } from './SeeingForm';
import type { PlacementStep } from './steps';

export function PlacementForms({ step, ...props }: FormProps & { step: PlacementStep }) {
  switch (step.kind) {
    case 'place':
      return <PlaceForm {...props} />;
    case 'fill':
      return <FillForm {...props} plaatsing={step.plaatsing} />;
    case 'perspective':
      return <PerspectiveForm {...props} plaatsing={step.plaatsing} />;
    case 'seeing':
      return <SeeingForm {...props} plaatsing={step.plaatsing} />;
    case 'day':
      return <LookDayForm {...props} plaatsing={step.plaatsing} />;
    case 'look':
      return <LookBackForm {...props} plaatsing={step.plaatsing} />;
    case 'other':
      return <OtherPlaceForm {...props} plaatsing={step.plaatsing} />;
    case 'return':
      return <ReturnForm {...props} plaatsing={step.plaatsing} />;
    case 'end':
      return <EndForm {...props} plaatsing={step.plaatsing} />;
  }
}
