/** "Is begonnen": the wait is over. POST /v1/gezinnen/{gezinId}/hulpstarts */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import type { Hulp } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { toTyped } from '../../lib/days';
import { parseDate } from '../../lib/parse-date';
import { DayField } from '../../ui/Field';
import { CommandForm, type FormProps, filled, found, useTextError } from '../CommandForm';
import { MoreField } from '../MoreField';
import { organisationOf } from '../organisation';
import { useDateError } from '../use-date-error';
import { ProviderField } from './ProviderField';
import { Subject } from './Subject';

export function StartForm({ dossier, hulp, ...command }: FormProps & { hulp: Hulp }) {
  const { t } = useTexts();
  const dateError = useDateError();
  const textError = useTextError();
  const [op, setOp] = useState(toTyped(dossier.vandaag));
  const [aanbieder, setAanbieder] = useState('');
  const [tekst, setTekst] = useState('');
  const day = parseDate(op, dossier.vandaag);
  const provider = hulp.aanbieder
    ? null
    : organisationOf(dossier.organisaties, { naam: aanbieder, soort: 'aanbieder' });
  const check = () =>
    found({
      op: dateError(day) ?? null,
      aanbieder: hulp.aanbieder || provider ? null : t('help.aanbieder.error'),
      tekst: textError(tekst, null),
    });
  return (
    <CommandForm
      {...command}
      name="start"
      title={t('help.start')}
      body={{
        hulp: hulp.hulp,
        op: day.iso ?? '',
        ...(provider ? { aanbieder: provider } : {}),
        ...filled({ tekst }),
      }}
      check={check}
      send={(body, key, etag) => postOpdracht(dossier.gezin.id, 'hulpstarts', body, key, etag)}
    >
      {(errors) => (
        <>
          <Subject dossier={dossier} hulp={hulp} />
          <DayField
            id="start-op"
            label={t('help.op.start')}
            hint={t('date.hint')}
            error={errors.op}
            value={op}
            onChange={setOp}
          />
          {!hulp.aanbieder && (
            <ProviderField
              id="start-aanbieder"
              dossier={dossier}
              error={errors.aanbieder}
              value={aanbieder}
              onChange={setAanbieder}
            />
          )}
          <MoreField id="start-tekst" error={errors.tekst} value={tekst} onChange={setTekst} />
        </>
      )}
    </CommandForm>
  );
}
