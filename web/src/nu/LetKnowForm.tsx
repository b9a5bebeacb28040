/** "Iets laten weten": a parent or a youngster tells the fixed contact something. */
import { useState } from 'react';
import { postBericht } from '../api';
import type { NuGezin } from '../api-types';
import { CommandForm, type CommandProps, found, useTextError } from '../gezin/CommandForm';
import { type TextId, useTexts } from '../i18n/Language';
import { TextArea } from '../ui/Field';

export function LetKnowForm({ family, ...command }: CommandProps & { family: NuGezin }) {
  const { t } = useTexts();
  const address = family.aanspreekvorm;
  const say = (id: string) =>
    t(`tell.${id}.${address}` as TextId, { name: family.gezin.regisseur?.naam ?? '' });
  const textError = useTextError(address);
  const [tekst, setTekst] = useState('');
  return (
    <CommandForm
      {...command}
      name="tell"
      address={address}
      title={say('title')}
      body={{ tekst: tekst.trim() }}
      check={() => found({ tekst: textError(tekst, say('error')) })}
      send={(body, key) => postBericht(family.gezin.id, body, key)}
    >
      {(errors) => (
        <>
          <p>{say('urgent')}</p>
          <TextArea
            id="tell-tekst"
            label={say('label')}
            hint={say('hint')}
            error={errors.tekst}
            value={tekst}
            onChange={setTekst}
          />
        </>
      )}
    </CommandForm>
  );
}
