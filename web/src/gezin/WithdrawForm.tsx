/** "Dit intrekken": what is not right no longer counts. POST /v1/gezinnen/{gezinId}/intrekkingen */
import { useState } from 'react';
import { postIntrekking } from '../api';
import { type Gebeurtenis, intrekRedenen, type NieuweIntrekking } from '../api-types';
import { useTexts } from '../i18n/Language';
import { Radios, TextArea } from '../ui/Field';
import { OwnText } from '../ui/OwnWords';
import { CommandForm, type CommandProps, found, useTextError } from './CommandForm';

interface WithdrawFormProps extends CommandProps {
  gezinId: string;
  gebeurtenis: Gebeurtenis;
}

export function WithdrawForm({ gezinId, gebeurtenis, ...command }: WithdrawFormProps) {
  const { t, pick } = useTexts();
  const textError = useTextError();
  const [reden, setReden] = useState<NieuweIntrekking['reden'] | ''>('');
  const [toelichting, setToelichting] = useState('');
  const check = () =>
    found({
      reden: reden === '' ? t('withdraw.reden.error') : null,
      toelichting: textError(toelichting, t('withdraw.toelichting.error')),
    });
  return (
    <CommandForm
      {...command}
      name="withdraw"
      texts="withdraw"
      title={t('withdraw.title')}
      body={{
        gebeurtenis: gebeurtenis.id,
        reden: reden as NieuweIntrekking['reden'],
        toelichting: toelichting.trim(),
      }}
      check={check}
      send={(body, key, etag) => postIntrekking(gezinId, body, key, etag)}
    >
      {(errors) => (
        <>
          <div>
            <p className="strong">{`${pick(gebeurtenis.titel)}, ${pick(gebeurtenis.opTekst)}`}</p>
            {gebeurtenis.tekst && <OwnText>{gebeurtenis.tekst}</OwnText>}
          </div>
          <p>{t('withdraw.intro')}</p>
          <Radios<NieuweIntrekking['reden']>
            id="withdraw-reden"
            label={t('withdraw.reden')}
            error={errors.reden}
            options={intrekRedenen.map((id) => ({ id, label: t(`withdraw.reden.${id}`) }))}
            value={reden}
            onChange={setReden}
          />
          <TextArea
            id="withdraw-toelichting"
            label={t('withdraw.toelichting')}
            error={errors.toelichting}
            value={toelichting}
            onChange={setToelichting}
          />
        </>
      )}
    </CommandForm>
  );
}
