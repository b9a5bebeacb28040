/** "Plaatsing stopt": when, and where the child goes. POST .../plaatsingeinden */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import { type OpenPlaatsing, type Plaatsingsopdrachten, verblijfeinden } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { toTyped } from '../../lib/days';
import { parseDate } from '../../lib/parse-date';
import { DayField, Radios } from '../../ui/Field';
import { CommandForm, type FormProps, filled, found, useTextError } from '../CommandForm';
import { MoreField } from '../MoreField';
import { useDateError } from '../use-date-error';
import { Child } from './Child';

type End = Plaatsingsopdrachten['plaatsingeinden'];

export function EndForm(props: FormProps & { plaatsing: OpenPlaatsing }) {
  const { dossier, plaatsing, ...command } = props;
  const { t } = useTexts();
  const dateError = useDateError();
  const textError = useTextError();
  const [op, setOp] = useState(toTyped(dossier.vandaag));
  const [reden, setReden] = useState<End['reden'] | ''>('');
  const [tekst, setTekst] = useState('');
  const day = parseDate(op, dossier.vandaag);
  return (
    <CommandForm<End>
      {...command}
      name="end"
      title={t('placement.end')}
      body={{
        plaatsing: plaatsing.plaatsing,
        op: day.iso ?? '',
        reden: reden as End['reden'],
        ...filled({ tekst }),
      }}
      check={() =>
        found({
          op: dateError(day) ?? null,
          reden: reden === '' ? t('end.reden.error') : null,
          tekst: textError(tekst, null),
        })
      }
      send={(body, key, etag) => postOpdracht(dossier.gezin.id, 'plaatsingeinden', body, key, etag)}
    >
      {(errors) => (
        <>
          <Child dossier={dossier} plaatsing={plaatsing} />
          <DayField
            id="end-op"
            label={t('end.op')}
            hint={t('date.hint')}
            error={errors.op}
            value={op}
            onChange={setOp}
          />
          <Radios<End['reden']>
            id="end-reden"
            label={t('end.reden')}
            error={errors.reden}
            options={verblijfeinden.map((id) => ({ id, label: t(`end.reden.${id}`) }))}
            value={reden}
            onChange={setReden}
          />
          <MoreField id="end-tekst" error={errors.tekst} value={tekst} onChange={setTekst} />
        </>
      )}
    </CommandForm>
  );
}
