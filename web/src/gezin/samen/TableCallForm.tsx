/** "Tafel bijeenroepen": which one, what about, who is asked, and when (TAB-01). POST .../tafels */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import { type Samenopdrachten, tafelsoorten } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { toTyped } from '../../lib/days';
import { parseDate } from '../../lib/parse-date';
import { DayField, Radios, TextArea } from '../../ui/Field';
import { CommandForm, type FormProps, found, useTextError } from '../CommandForm';
import { useDateError } from '../use-date-error';
import { readAhead } from '../use-day-ahead';
import { OrganisationsField, useOrganisations } from './Organisations';

type Call = Samenopdrachten['tafels'];

export function TableCallForm({ dossier, ...command }: FormProps) {
  const { t } = useTexts();
  const dateError = useDateError();
  const textError = useTextError();
  const asked = useOrganisations(dossier);
  const [wat, setWat] = useState<Call['wat'] | ''>('');
  const [vraag, setVraag] = useState('');
  const [planned, setPlanned] = useState('');
  const [op, setOp] = useState(toTyped(dossier.vandaag));
  const day = parseDate(op, dossier.vandaag);
  const on = readAhead(planned);
  const check = () => {
    const { none, soort } = asked.errors(t('call.genodigd.error'));
    return found({
      wat: wat === '' ? t('call.wat.error') : null,
      vraag: textError(vraag, t('call.vraag.error')),
      genodigd: none,
      'genodigd-othersoort': soort,
      geplandOp: on === null || (day.iso && on < day.iso) ? t('call.geplandOp.error') : null,
      op: dateError(day) ?? null,
    });
  };
  return (
    <CommandForm<Call>
      {...command}
      name="call"
      title={t('together.call')}
      body={{
        op: day.iso ?? '',
        wat: wat as Call['wat'],
        geplandOp: on ?? '',
        genodigd: asked.organisations,
        vraag: vraag.trim(),
      }}
      check={check}
      send={(body, key, etag) => postOpdracht(dossier.gezin.id, 'tafels', body, key, etag)}
    >
      {(errors) => (
        <>
          <Radios<Call['wat']>
            id="call-wat"
            label={t('call.wat')}
            error={errors.wat}
            options={tafelsoorten.map((id) => ({ id, label: t(`call.wat.${id}`) }))}
            value={wat}
            onChange={setWat}
          />
          <TextArea
            id="call-vraag"
            label={t('call.vraag')}
            hint={t('call.vraag.hint')}
            error={errors.vraag}
            value={vraag}
            onChange={setVraag}
          />
          <OrganisationsField
            id="call-genodigd"
            offered={asked.offered}
            label={t('call.genodigd')}
            hint={t('call.genodigd.hint')}
            error={errors.genodigd}
            kindError={errors['genodigd-othersoort']}
            value={asked.chosen}
            onChange={asked.choose}
          />
          <DayField
            id="call-geplandOp"
            label={t('call.geplandOp')}
            hint={t('date.hint')}
            error={errors.geplandOp}
            value={planned}
            onChange={setPlanned}
          />
          <DayField
            id="call-op"
            label={t('call.op')}
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
