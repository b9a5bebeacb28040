/** "Plan voor later": what was agreed with the whole family. POST .../perspectiefplannen */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import type { OpenPlaatsing, Plaatsingsopdrachten } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { toTyped } from '../../lib/days';
import { parseDate } from '../../lib/parse-date';
import { DayField, TextArea } from '../../ui/Field';
import { CommandForm, type FormProps, found, useTextError } from '../CommandForm';
import { useDateError } from '../use-date-error';
import { Child } from './Child';

export function PerspectiveForm(props: FormProps & { plaatsing: OpenPlaatsing }) {
  const { dossier, plaatsing, ...command } = props;
  const { t } = useTexts();
  const dateError = useDateError();
  const textError = useTextError();
  const [op, setOp] = useState(toTyped(dossier.vandaag));
  const [tekst, setTekst] = useState('');
  const day = parseDate(op, dossier.vandaag);
  return (
    <CommandForm<Plaatsingsopdrachten['perspectiefplannen']>
      {...command}
      name="perspective"
      title={t('placement.perspective')}
      body={{ plaatsing: plaatsing.plaatsing, op: day.iso ?? '', tekst: tekst.trim() }}
      check={() =>
        found({
          op: dateError(day) ?? null,
          tekst: textError(tekst, t('perspective.tekst.error')),
        })
      }
      send={(body, key, etag) =>
        postOpdracht(dossier.gezin.id, 'perspectiefplannen', body, key, etag)
      }
    >
      {(errors) => (
        <>
          <Child dossier={dossier} plaatsing={plaatsing} />
          <DayField
            id="perspective-op"
            label={t('perspective.op')}
            hint={t('date.hint')}
            error={errors.op}
            value={op}
            onChange={setOp}
          />
          <TextArea
            id="perspective-tekst"
            label={t('perspective.tekst')}
            hint={t('perspective.tekst.hint')}
            error={errors.tekst}
            value={tekst}
            onChange={setTekst}
          />
        </>
      )}
    </CommandForm>
  );
}
