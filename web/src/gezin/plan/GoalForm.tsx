/** A goal, in the family's own words. */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import { useTexts } from '../../i18n/Language';
import { CheckBoxes, TextArea } from '../../ui/Field';
import { CommandForm, type FormProps, filled, found, useTextError } from '../CommandForm';
import { livingMembers, useChosen } from '../use-names';

export function GoalForm({ dossier, ...command }: FormProps) {
  const { t } = useTexts();
  const textError = useTextError();
  const members = livingMembers(dossier);
  const [van, setVan] = useChosen(members);
  const [tekst, setTekst] = useState('');
  const [bereiktAls, setBereiktAls] = useState('');
  const check = () =>
    found({
      van: van.length === 0 ? t('goal.van.error') : null,
      tekst: textError(tekst, t('goal.tekst.error')),
      bereiktAls: textError(bereiktAls, null),
    });
  return (
    <CommandForm
      {...command}
      name="goal"
      title={t('goal.add')}
      body={{
        van,
        tekst: tekst.trim(),
        ...filled({ bereiktAls }),
      }}
      check={check}
      send={(body, key, etag) => postOpdracht(dossier.gezin.id, 'doelen', body, key, etag)}
    >
      {(errors) => (
        <>
          <CheckBoxes
            id="goal-van"
            label={t('goal.van')}
            error={errors.van}
            options={members}
            value={van}
            onChange={setVan}
          />
          <TextArea
            id="goal-tekst"
            label={t('goal.tekst')}
            hint={t('goal.tekst.hint')}
            error={errors.tekst}
            value={tekst}
            onChange={setTekst}
          />
          <TextArea
            id="goal-bereiktAls"
            label={t('goal.clear')}
            hint={t('goal.clear.hint')}
            error={errors.bereiktAls}
            value={bereiktAls}
            onChange={setBereiktAls}
          />
        </>
      )}
    </CommandForm>
  );
}
