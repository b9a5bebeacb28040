/** One note, for whoever writes it. */
import { useState } from 'react';
import { postNotitie } from '../../api';
import { useTexts } from '../../i18n/Language';
import { CheckBoxes, TextArea } from '../../ui/Field';
import { CommandForm, type FormProps, found, useTextError } from '../CommandForm';
import { useChosen } from '../use-names';

export function NoteForm({ dossier, ...command }: FormProps) {
  const { t } = useTexts();
  const textError = useTextError();
  const members = dossier.personen.map(({ id, naam }) => ({ id, label: naam }));
  const [over, setOver] = useChosen(members);
  const [tekst, setTekst] = useState('');
  return (
    <CommandForm
      {...command}
      name="note"
      title={t('note.add')}
      body={{ over, tekst: tekst.trim() }}
      check={() => found({ tekst: textError(tekst, t('note.error')) })}
      send={(body, key) => postNotitie(dossier.gezin.id, body, key)}
    >
      {(errors) => (
        <>
          <TextArea
            id="note-tekst"
            label={t('note.label')}
            hint={t('note.hint')}
            error={errors.tekst}
            value={tekst}
            onChange={setTekst}
          />
          <CheckBoxes
            id="note-over"
            label={t('note.over')}
            hint={t('note.over.hint')}
            options={members}
            value={over}
            onChange={setOver}
          />
        </>
      )}
    </CommandForm>
  );
}
