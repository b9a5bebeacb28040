/** "Vastleggen wat iemand van het plan vindt". POST /v1/gezinnen/{gezinId}/standpunten */
import { useState } from 'react';
import { postStandpunt } from '../../api';
import type { NieuwStandpunt } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { Radios, TextArea } from '../../ui/Field';
import { CommandForm, type FormProps, filled, found, useTextError } from '../CommandForm';
import { useNames } from '../use-names';
import { stands } from './steps';
import { useReadVersion } from './use-read-version';

export function AgreementForm({ dossier, ...command }: FormProps) {
  const { t } = useTexts();
  const { people } = useNames(dossier);
  const textError = useTextError();
  const version = useReadVersion(dossier);
  const [persoon, setPersoon] = useState('');
  const [standpunt, setStandpunt] = useState<NieuwStandpunt['standpunt'] | ''>('');
  const [tekst, setTekst] = useState('');
  const check = () =>
    found({
      personen: persoon === '' ? t('agree.who.error') : null,
      standpunt: version.error ?? (standpunt === '' ? t('agree.stand.error') : null),
      tekst: textError(tekst, standpunt === 'oneens' ? t('agree.tekst.error') : null),
    });
  return (
    <CommandForm
      {...command}
      name="agree"
      title={t('agree.title')}
      body={{
        versie: version.read,
        personen: [persoon],
        standpunt: standpunt as NieuwStandpunt['standpunt'],
        ...filled({ tekst }),
      }}
      check={check}
      present={version.newer}
      send={(body, key, etag) => postStandpunt(dossier.gezin.id, body, key, etag)}
    >
      {(errors) => (
        <>
          <Radios
            id="agree-personen"
            label={t('agree.who')}
            error={errors.personen}
            options={dossier.plan.beslissenMee.map((id) => ({ id, label: people([id]) }))}
            value={persoon}
            onChange={setPersoon}
          />
          <Radios<NieuwStandpunt['standpunt']>
            id="agree-standpunt"
            label={t('agree.stand')}
            error={errors.standpunt}
            options={stands.map((id) => ({ id, label: t(`plan.stand.${id}`) }))}
            value={standpunt}
            onChange={setStandpunt}
          />
          <TextArea
            id="agree-tekst"
            label={t('agree.tekst')}
            hint={t('agree.tekst.hint')}
            error={errors.tekst}
            value={tekst}
            onChange={setTekst}
          />
        </>
      )}
    </CommandForm>
  );
}
