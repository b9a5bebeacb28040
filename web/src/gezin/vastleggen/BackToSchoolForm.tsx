/** "Weer naar school". POST .../schoolhervattingen */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import type { Gezinsopdrachten, LopendVerzuim } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { toTyped } from '../../lib/days';
import { parseDate } from '../../lib/parse-date';
import { CheckBoxes, DayField, TextArea } from '../../ui/Field';
import { CommandForm, type FormProps, filled, found, useTextError } from '../CommandForm';
import { useDateError } from '../use-date-error';
import { useChosen, useNames } from '../use-names';

type Terug = Gezinsopdrachten['schoolhervattingen'];

export function BackToSchoolForm({
  dossier,
  verzuim,
  ...command
}: FormProps & { verzuim: LopendVerzuim }) {
  const { t } = useTexts();
  const { people } = useNames(dossier);
  const dateError = useDateError();
  const textError = useTextError();
  // Each once, also of who stays away by two events.
  const away = [...new Set(dossier.verzuim.map(({ kind }) => kind))]
    .filter((kind) => dossier.mag.verzuimVan.includes(kind))
    .map((id) => ({ id, label: people([id]) }));
  const [kinderen, setKinderen] = useChosen(away, [verzuim.kind]);
  const [op, setOp] = useState(toTyped(dossier.vandaag));
  const [tekst, setTekst] = useState('');
  const day = parseDate(op, dossier.vandaag);
  const check = () =>
    found({
      kinderen: kinderen.length === 0 ? t('back.kinderen.error') : null,
      op: dateError(day) ?? null,
      tekst: textError(tekst, null),
    });
  return (
    <CommandForm<Terug>
      {...command}
      name="back"
      title={t('school.back')}
      body={{
        op: day.iso ?? '',
        kinderen,
        ...filled({ tekst }),
      }}
      check={check}
      send={(body, key, etag) =>
        postOpdracht(dossier.gezin.id, 'schoolhervattingen', body, key, etag)
      }
    >
      {(errors) => (
        <>
          <CheckBoxes
            id="back-kinderen"
            label={t('back.kinderen')}
            error={errors.kinderen}
            options={away}
            value={kinderen}
            onChange={setKinderen}
          />
          <DayField
            id="back-op"
            label={t('back.op')}
            hint={t('date.hint')}
            error={errors.op}
            value={op}
            onChange={setOp}
          />
          <TextArea
            id="back-tekst"
            label={t('back.tekst')}
            hint={t('help.tekst.hint')}
            error={errors.tekst}
            value={tekst}
            onChange={setTekst}
          />
        </>
      )}
    </CommandForm>
  );
}
