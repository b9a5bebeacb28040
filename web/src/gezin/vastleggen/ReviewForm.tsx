/** "Was kijken in nood terecht?" POST .../noodoordelen */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import { type Gezinsopdrachten, type Noodkijk, noodoordelen } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { Radios, TextArea } from '../../ui/Field';
import { OwnText } from '../../ui/OwnWords';
import { CommandForm, type FormProps, found, useTextError } from '../CommandForm';

type Oordeel = Gezinsopdrachten['noodoordelen'];

export function ReviewForm({ dossier, kijk, ...command }: FormProps & { kijk: Noodkijk }) {
  const { t, pick, date } = useTexts();
  const textError = useTextError();
  const [oordeel, setOordeel] = useState<Oordeel['oordeel'] | ''>('');
  const [reden, setReden] = useState('');
  const check = () =>
    found({
      oordeel: oordeel === '' ? t('review.oordeel.error') : null,
      reden: textError(reden, t('review.reden.error')),
    });
  return (
    <CommandForm<Oordeel>
      {...command}
      name="review"
      title={t('review.title')}
      body={{
        gebeurtenis: kijk.gebeurtenis,
        oordeel: oordeel as Oordeel['oordeel'],
        reden: reden.trim(),
      }}
      check={check}
      send={(body, key, etag) => postOpdracht(dossier.gezin.id, 'noodoordelen', body, key, etag)}
    >
      {(errors) => (
        <>
          <div>
            <p className="strong">
              {t('review.who', {
                wie: kijk.wie,
                organisatie: kijk.organisatie,
                date: date(kijk.op),
              })}
            </p>
            <p>{pick(kijk.waarom)}</p>
            <OwnText>{kijk.reden}</OwnText>
            {kijk.tweede && <p>{t('review.second', { name: kijk.tweede })}</p>}
          </div>
          <Radios<Oordeel['oordeel']>
            id="review-oordeel"
            label={t('review.oordeel')}
            error={errors.oordeel}
            options={noodoordelen.map((id) => ({ id, label: t(`review.oordeel.${id}`) }))}
            value={oordeel}
            onChange={setOordeel}
          />
          <TextArea
            id="review-reden"
            label={t('review.reden')}
            hint={t('review.reden.hint')}
            error={errors.reden}
            value={reden}
            onChange={setReden}
          />
        </>
      )}
    </CommandForm>
  );
}
