/** "Is gestopt", or the wait is given up. POST /v1/gezinnen/{gezinId}/hulpstops */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import { type Hulp, type Hulpopdrachten, resultaten, stopRedenen } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { toTyped } from '../../lib/days';
import { parseDate } from '../../lib/parse-date';
import { DayField, Radios } from '../../ui/Field';
import { CommandForm, type FormProps, filled, found, useTextError } from '../CommandForm';
import { MoreField } from '../MoreField';
import { useDateError } from '../use-date-error';
import { Subject } from './Subject';

type Stop = Hulpopdrachten['hulpstops'];

export function StopForm({ dossier, hulp, ...command }: FormProps & { hulp: Hulp }) {
  const { t } = useTexts();
  const dateError = useDateError();
  const textError = useTextError();
  const [op, setOp] = useState(toTyped(dossier.vandaag));
  const [reden, setReden] = useState<Stop['reden'] | ''>('');
  const [resultaat, setResultaat] = useState<NonNullable<Stop['resultaat']> | ''>('');
  const [tekst, setTekst] = useState('');
  const day = parseDate(op, dossier.vandaag);
  const check = () =>
    found({
      op: dateError(day) ?? null,
      reden: reden === '' ? t('help.reden.error') : null,
      tekst: textError(tekst, null),
    });
  return (
    <CommandForm<Stop>
      {...command}
      name="stop"
      title={t(`help.stop.${hulp.stand === 'loopt' ? 'loopt' : 'wacht'}`)}
      body={{
        hulp: hulp.hulp,
        op: day.iso ?? '',
        reden: reden as Stop['reden'],
        ...filled({ resultaat, tekst }),
      }}
      check={check}
      send={(body, key, etag) => postOpdracht(dossier.gezin.id, 'hulpstops', body, key, etag)}
    >
      {(errors) => (
        <>
          <Subject dossier={dossier} hulp={hulp} />
          <DayField
            id="stop-op"
            label={t('help.op.stop')}
            hint={t('date.hint')}
            error={errors.op}
            value={op}
            onChange={setOp}
          />
          <Radios<Stop['reden']>
            id="stop-reden"
            label={t('help.reden')}
            error={errors.reden}
            options={stopRedenen.map((id) => ({ id, label: t(`help.reden.${id}`) }))}
            value={reden}
            onChange={setReden}
          />
          {hulp.stand === 'loopt' && (
            <Radios<NonNullable<Stop['resultaat']>>
              id="stop-resultaat"
              label={t('help.resultaat')}
              hint={t('help.resultaat.hint')}
              error={errors.resultaat}
              options={resultaten.map((id) => ({ id, label: t(`help.resultaat.${id}`) }))}
              value={resultaat}
              onChange={setResultaat}
            />
          )}
          <MoreField id="stop-tekst" error={errors.tekst} value={tekst} onChange={setTekst} />
        </>
      )}
    </CommandForm>
  );
}
