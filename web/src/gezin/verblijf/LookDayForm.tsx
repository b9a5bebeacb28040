/** "Evaluatie plannen": the day on which all look back. POST .../plaatsingevaluatiedagen */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import type { OpenPlaatsing, Plaatsingsopdrachten } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { DayField } from '../../ui/Field';
import { CommandForm, type FormProps, found } from '../CommandForm';
import { exampleAhead, readAhead, useDayAheadError } from '../use-day-ahead';
import { Child } from './Child';

export function LookDayForm(props: FormProps & { plaatsing: OpenPlaatsing }) {
  const { dossier, plaatsing, ...command } = props;
  const { t } = useTexts();
  const aheadError = useDayAheadError(dossier.vandaag);
  const [op, setOp] = useState('');
  return (
    <CommandForm<Plaatsingsopdrachten['plaatsingevaluatiedagen']>
      {...command}
      name="lookday"
      title={t('placement.day')}
      body={{ plaatsing: plaatsing.plaatsing, geplandOp: readAhead(op) ?? '' }}
      check={() => found({ geplandOp: aheadError(op, t('lookday.op.error')) })}
      send={(body, key, etag) =>
        postOpdracht(dossier.gezin.id, 'plaatsingevaluatiedagen', body, key, etag)
      }
    >
      {(errors) => (
        <>
          <Child dossier={dossier} plaatsing={plaatsing} />
          <DayField
            id="lookday-geplandOp"
            label={t('lookday.op')}
            hint={t('place.day.hint', { date: exampleAhead(dossier.vandaag) })}
            error={errors.geplandOp}
            value={op}
            onChange={setOp}
          />
        </>
      )}
    </CommandForm>
  );
}
