/** How one will see that a goal is reached. */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import type { Doel } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { TextArea } from '../../ui/Field';
import { OwnWords } from '../../ui/OwnWords';
import { CommandForm, type FormProps, found, useTextError } from '../CommandForm';

export function GoalClearForm({ dossier, doel, ...command }: FormProps & { doel: Doel }) {
  const { t } = useTexts();
  const textError = useTextError();
  const [tekst, setTekst] = useState(doel.bereiktAls);
  const present = dossier.plan.doelen.find(({ id }) => id === doel.id)?.bereiktAls ?? '';
  const check = () =>
    found({
      tekst:
        textError(tekst, t('goal.clear.error')) ??
        (tekst.trim() === present ? t('goal.clear.same') : null),
    });
  return (
    <CommandForm
      {...command}
      name="clear"
      title={t('goal.change')}
      body={{ doel: doel.id, bereiktAls: tekst.trim() }}
      check={check}
      send={(body, key, etag) =>
        postOpdracht(dossier.gezin.id, 'doelaanvullingen', body, key, etag)
      }
      present={present}
    >
      {(errors) => (
        <>
          <p>
            <OwnWords>{doel.tekst}</OwnWords>
          </p>
          <TextArea
            id="clear-tekst"
            label={t('goal.clear')}
            hint={t('goal.clear.hint')}
            error={errors.tekst}
            value={tekst}
            onChange={setTekst}
          />
        </>
      )}
    </CommandForm>
  );
}
