/** "Contact vastleggen". POST /v1/gezinnen/{gezinId}/contacten */
import { useState } from 'react';
import { postContact } from '../api';
import { type NieuwContact, strekkingen, vormen } from '../api-types';
import { useTexts } from '../i18n/Language';
import { toTyped } from '../lib/days';
import { parseDate } from '../lib/parse-date';
import { CheckBoxes, DayField, Radios, Select, TextArea } from '../ui/Field';
import { CommandForm, type FormProps, found, useTextError } from './CommandForm';
import { useDateError } from './use-date-error';
import { useChosen } from './use-names';

export function ContactForm({ dossier, ...command }: FormProps) {
  const { t } = useTexts();
  const dateError = useDateError();
  const textError = useTextError();
  const [op, setOp] = useState(toTyped(dossier.vandaag));
  const members = dossier.personen.map(({ id, naam }) => ({ id, label: naam }));
  const [met, setMet] = useChosen(members);
  const [vorm, setVorm] = useState('');
  const [strekking, setStrekking] = useState<NieuwContact['strekking']>('gewoon');
  const [tekst, setTekst] = useState('');
  const day = parseDate(op, dossier.vandaag);
  const check = () =>
    found({
      op: dateError(day) ?? null,
      met: met.length === 0 ? t('contact.met.error') : null,
      vorm: vorm === '' ? t('contact.vorm.error') : null,
      tekst: textError(tekst, t('contact.tekst.error')),
    });
  return (
    <CommandForm
      {...command}
      name="contact"
      title={t('contact.open')}
      body={{
        op: day.iso ?? '',
        met,
        vorm: vorm as NieuwContact['vorm'],
        strekking,
        tekst: tekst.trim(),
      }}
      check={check}
      send={(body, key, etag) => postContact(dossier.gezin.id, body, key, etag)}
    >
      {(errors) => (
        <>
          <DayField
            id="contact-op"
            label={t('contact.op')}
            hint={t('date.hint')}
            error={errors.op}
            value={op}
            onChange={setOp}
          />
          <CheckBoxes
            id="contact-met"
            label={t('contact.met')}
            error={errors.met}
            options={members}
            value={met}
            onChange={setMet}
          />
          <Select
            id="contact-vorm"
            label={t('contact.vorm')}
            none={t('contact.vorm.choose')}
            error={errors.vorm}
            options={vormen.map((id) => ({ id, label: t(`contact.vorm.${id}`) }))}
            value={vorm}
            onChange={setVorm}
          />
          <Radios<NieuwContact['strekking']>
            id="contact-strekking"
            label={t('contact.strekking')}
            hint={t('contact.strekking.hint')}
            error={errors.strekking}
            options={strekkingen.map((id) => ({ id, label: t(`contact.strekking.${id}`) }))}
            value={strekking}
            onChange={setStrekking}
          />
          <TextArea
            id="contact-tekst"
            label={t('contact.tekst')}
            hint={t('contact.tekst.hint')}
            error={errors.tekst}
            value={tekst}
            onChange={setTekst}
          />
        </>
      )}
    </CommandForm>
  );
}
