/** "Analyse beginnen": from when on it is looked at what is going on. POST .../analyses */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import type { Samenopdrachten } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { toTyped } from '../../lib/days';
import { parseDate } from '../../lib/parse-date';
import { DayField } from '../../ui/Field';
import { CommandForm, type FormProps, found } from '../CommandForm';
import { useDateError } from '../use-date-error';

export function AnalysisBeginForm({ dossier, ...command }: FormProps) {
  const { t } = useTexts();
  const dateError = useDateError();
  const [op, setOp] = useState(toTyped(dossier.vandaag));
  const day = parseDate(op, dossier.vandaag);
  return (
    <CommandForm<Samenopdrachten['analyses']>
      {...command}
      name="begin"
      title={t('together.begin')}
      body={{ op: day.iso ?? '' }}
      check={() => found({ op: dateError(day) ?? null })}
      send={(body, key, etag) => postOpdracht(dossier.gezin.id, 'analyses', body, key, etag)}
    >
      {(errors) => (
        <>
          <p>{t('begin.lead')}</p>
          <DayField
            id="begin-op"
            label={t('begin.op')}
            hint={t('date.hint')}
            error={errors.op}
            value={op}
            onChange={setOp}
          />
        </>
      )}
    </CommandForm>
  );
}
