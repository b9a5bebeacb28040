/** "Andere plek": within a placement the child goes to live elsewhere. POST .../overplaatsingen */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import { type OpenPlaatsing, type Plaatsingsopdrachten, verblijfvormen } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { toTyped } from '../../lib/days';
import { parseDate } from '../../lib/parse-date';
import { DayField, Radios } from '../../ui/Field';
import { CommandForm, type FormProps, found } from '../CommandForm';
import { ProviderField } from '../hulp/ProviderField';
import { organisationOf } from '../organisation';
import { useDateError } from '../use-date-error';
import { Child } from './Child';

type Shift = Plaatsingsopdrachten['overplaatsingen'];

export function OtherPlaceForm(props: FormProps & { plaatsing: OpenPlaatsing }) {
  const { dossier, plaatsing, ...command } = props;
  const { t } = useTexts();
  const dateError = useDateError();
  const [vorm, setVorm] = useState<Shift['vorm'] | ''>('');
  const [aanbieder, setAanbieder] = useState('');
  const [op, setOp] = useState(toTyped(dossier.vandaag));
  const day = parseDate(op, dossier.vandaag);
  const at = organisationOf(dossier.organisaties, { naam: aanbieder, soort: 'aanbieder' });
  return (
    <CommandForm<Shift>
      {...command}
      name="other"
      title={t('placement.other')}
      body={{
        plaatsing: plaatsing.plaatsing,
        op: day.iso ?? '',
        vorm: vorm as Shift['vorm'],
        ...(at ? { aanbieder: at } : {}),
      }}
      check={() =>
        found({
          vorm: vorm === '' ? t('place.vorm.error') : null,
          op: dateError(day) ?? null,
        })
      }
      send={(body, key, etag) => postOpdracht(dossier.gezin.id, 'overplaatsingen', body, key, etag)}
    >
      {(errors) => (
        <>
          <Child dossier={dossier} plaatsing={plaatsing} />
          <Radios<Shift['vorm']>
            id="other-vorm"
            label={t('place.vorm')}
            hint={t('place.vorm.hint')}
            error={errors.vorm}
            options={verblijfvormen.map((id) => ({ id, label: t(`place.vorm.${id}`) }))}
            value={vorm}
            onChange={setVorm}
          />
          <ProviderField
            id="other-aanbieder"
            dossier={dossier}
            hint={t('place.aanbieder.hint')}
            error={errors.aanbieder}
            value={aanbieder}
            onChange={setAanbieder}
          />
          <DayField
            id="other-op"
            label={t('other.op')}
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
