/** "Contact afspreken": whom the child sees, and how. POST .../contactafspraken */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import type { OpenPlaatsing, Plaatsingsopdrachten } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { toTyped } from '../../lib/days';
import { parseDate } from '../../lib/parse-date';
import { CheckBoxes, DayField, TextArea } from '../../ui/Field';
import { CommandForm, type FormProps, found, useTextError } from '../CommandForm';
import { useDateError } from '../use-date-error';
import { livingMembers, useChosen } from '../use-names';
import { Child } from './Child';

export function SeeingForm(props: FormProps & { plaatsing: OpenPlaatsing }) {
  const { dossier, plaatsing, ...command } = props;
  const { t } = useTexts();
  const dateError = useDateError();
  const textError = useTextError();
  const others = livingMembers(dossier).filter(({ id }) => id !== plaatsing.kind);
  const [wie, setWie] = useChosen(others);
  const [op, setOp] = useState(toTyped(dossier.vandaag));
  const [tekst, setTekst] = useState('');
  const day = parseDate(op, dossier.vandaag);
  return (
    <CommandForm<Plaatsingsopdrachten['contactafspraken']>
      {...command}
      name="seeing"
      title={t('placement.seeing')}
      body={{ plaatsing: plaatsing.plaatsing, op: day.iso ?? '', wie, tekst: tekst.trim() }}
      check={() =>
        found({
          wie: wie.length === 0 ? t('seeing.wie.error') : null,
          op: dateError(day) ?? null,
          tekst: textError(tekst, t('seeing.tekst.error')),
        })
      }
      send={(body, key, etag) =>
        postOpdracht(dossier.gezin.id, 'contactafspraken', body, key, etag)
      }
    >
      {(errors) => (
        <>
          <Child dossier={dossier} plaatsing={plaatsing} />
          <CheckBoxes
            id="seeing-wie"
            label={t('seeing.wie')}
            error={errors.wie}
            options={others}
            value={wie}
            onChange={setWie}
          />
          <TextArea
            id="seeing-tekst"
            label={t('seeing.tekst')}
            hint={t('seeing.tekst.hint')}
            error={errors.tekst}
            value={tekst}
            onChange={setTekst}
          />
          <DayField
            id="seeing-op"
            label={t('seeing.op')}
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
