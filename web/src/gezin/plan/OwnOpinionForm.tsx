/** A parent or a youngster says what he or she thinks of the plan. */
import { useState } from 'react';
import { postEigenStandpunt } from '../../api';
import type { EigenStandpunt } from '../../api-types';
import { type TextId, useTexts } from '../../i18n/Language';
import { Radios, TextArea } from '../../ui/Field';
import { CommandForm, type FormProps, filled, found, useTextError } from '../CommandForm';
import { stands } from './steps';
import { useReadVersion } from './use-read-version';

type Standpunt = EigenStandpunt['standpunt'];

export function OwnOpinionForm({ dossier, ...command }: FormProps) {
  const { t } = useTexts();
  const address = dossier.aanspreekvorm;
  const say = (id: string) => t(`own.${id}.${address}` as TextId);
  const textError = useTextError(address);
  const version = useReadVersion(dossier);
  const [standpunt, setStandpunt] = useState<Standpunt | ''>('');
  const [tekst, setTekst] = useState('');
  const check = () =>
    found({
      standpunt: version.error ?? (standpunt === '' ? say('stand.error') : null),
      tekst: textError(tekst, standpunt === 'oneens' ? say('tekst.error') : null),
    });
  return (
    <CommandForm
      {...command}
      name="own"
      address={address}
      title={say('title')}
      body={{
        versie: version.read,
        standpunt: standpunt as Standpunt,
        ...filled({ tekst }),
      }}
      check={check}
      present={version.newer}
      send={(body, key, etag) => postEigenStandpunt(dossier.gezin.id, body, key, etag)}
    >
      {(errors) => (
        <>
          <Radios<Standpunt>
            id="own-standpunt"
            label={say('stand')}
            error={errors.standpunt}
            options={stands.map((id) => ({ id, label: t(`own.${id}`) }))}
            value={standpunt}
            onChange={setStandpunt}
          />
          <TextArea
            id="own-tekst"
            label={say('tekst')}
            hint={say('tekst.hint')}
            error={errors.tekst}
            value={tekst}
            onChange={setTekst}
          />
        </>
      )}
    </CommandForm>
  );
}
