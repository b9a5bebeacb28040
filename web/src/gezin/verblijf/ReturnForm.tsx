/** "Terugkeer plannen": what changed at home, and its plan (PLC-13). POST .../terugkeerdagen */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import {
  type OpenPlaatsing,
  type Plaatsingsopdrachten,
  terugkeerplannen,
  veranderdThuis,
} from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { CheckBoxes, DayField, Radios } from '../../ui/Field';
import { CommandForm, type FormProps, filled, found, useTextError } from '../CommandForm';
import { MoreField } from '../MoreField';
import { exampleAhead, readAhead, useDayAheadError } from '../use-day-ahead';
import { Child } from './Child';

type Return = Plaatsingsopdrachten['terugkeerdagen'];

export function ReturnForm(props: FormProps & { plaatsing: OpenPlaatsing }) {
  const { dossier, plaatsing, ...command } = props;
  const { t } = useTexts();
  const aheadError = useDayAheadError(dossier.vandaag);
  const textError = useTextError();
  const [op, setOp] = useState('');
  const [changed, setChanged] = useState<string[]>([]);
  const [plan, setPlan] = useState<Return['terugkeerplan'] | ''>('');
  const [tekst, setTekst] = useState('');
  return (
    <CommandForm<Return>
      {...command}
      name="return"
      title={t('placement.return')}
      body={{
        plaatsing: plaatsing.plaatsing,
        geplandOp: readAhead(op) ?? '',
        veranderdThuis: veranderdThuis.filter((one) => changed.includes(one)),
        terugkeerplan: plan as Return['terugkeerplan'],
        ...filled({ tekst }),
      }}
      check={() =>
        found({
          geplandOp: aheadError(op, t('return.op.error')),
          terugkeerplan: plan === '' ? t('return.plan.error') : null,
          tekst: textError(tekst, null),
        })
      }
      send={(body, key, etag) => postOpdracht(dossier.gezin.id, 'terugkeerdagen', body, key, etag)}
    >
      {(errors) => (
        <>
          <Child dossier={dossier} plaatsing={plaatsing} />
          <DayField
            id="return-geplandOp"
            label={t('return.op')}
            hint={t('place.day.hint', { date: exampleAhead(dossier.vandaag) })}
            error={errors.geplandOp}
            value={op}
            onChange={setOp}
          />
          <CheckBoxes
            id="return-veranderdThuis"
            label={t('return.changed')}
            hint={t('return.changed.hint')}
            error={errors.veranderdThuis}
            options={veranderdThuis.map((id) => ({ id, label: t(`return.changed.${id}`) }))}
            value={changed}
            onChange={setChanged}
          />
          <Radios<Return['terugkeerplan']>
            id="return-terugkeerplan"
            label={t('return.plan')}
            error={errors.terugkeerplan}
            options={terugkeerplannen.map((id) => ({ id, label: t(`return.plan.${id}`) }))}
            value={plan}
            onChange={setPlan}
          />
          <MoreField id="return-tekst" error={errors.tekst} value={tekst} onChange={setTekst} />
        </>
      )}
    </CommandForm>
  );
}
