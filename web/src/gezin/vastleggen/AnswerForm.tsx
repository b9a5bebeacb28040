/** "Beantwoorden": what came of a signal. POST .../signaalantwoorden */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import { type Gezinsopdrachten, type OpenSignaal, signaalUitkomsten } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { toTyped } from '../../lib/days';
import { parseDate } from '../../lib/parse-date';
import { DayField, Radios, TextArea } from '../../ui/Field';
import { OwnText } from '../../ui/OwnWords';
import { CommandForm, type FormProps, found, useTextError } from '../CommandForm';
import { useDateError } from '../use-date-error';
import { useNames } from '../use-names';
import { useSignalName } from './use-signal-name';

type Antwoord = Gezinsopdrachten['signaalantwoorden'];

export function AnswerForm({ dossier, signaal, ...command }: FormProps & { signaal: OpenSignaal }) {
  const { t, date } = useTexts();
  const name = useSignalName();
  const { people } = useNames(dossier);
  const dateError = useDateError();
  const textError = useTextError();
  const [op, setOp] = useState(toTyped(dossier.vandaag));
  const [uitkomst, setUitkomst] = useState<Antwoord['uitkomst'] | ''>('');
  const [tekst, setTekst] = useState('');
  const day = parseDate(op, dossier.vandaag);
  const told = dossier.tijdlijn.gebeurtenissen.find(({ id }) => id === signaal.gebeurtenis)?.tekst;
  const check = () =>
    found({
      op: dateError(day) ?? null,
      uitkomst: uitkomst === '' ? t('answer.uitkomst.error') : null,
      tekst: textError(tekst, t('answer.tekst.error')),
    });
  return (
    <CommandForm<Antwoord>
      {...command}
      name="answer"
      title={t('answer.title')}
      body={{
        signaal: signaal.signaal,
        op: day.iso ?? '',
        uitkomst: uitkomst as Antwoord['uitkomst'],
        tekst: tekst.trim(),
      }}
      check={check}
      send={(body, key, etag) =>
        postOpdracht(dossier.gezin.id, 'signaalantwoorden', body, key, etag)
      }
    >
      {(errors) => (
        <>
          <div>
            <p className="strong">{name(signaal)}</p>
            <p className="line-small">
              {[people(signaal.personen), signaal.van, date(signaal.sinds)]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {told && <OwnText>{told}</OwnText>}
          </div>
          <DayField
            id="answer-op"
            label={t('answer.op')}
            hint={t('date.hint')}
            error={errors.op}
            value={op}
            onChange={setOp}
          />
          <Radios<Antwoord['uitkomst']>
            id="answer-uitkomst"
            label={t('answer.uitkomst')}
            error={errors.uitkomst}
            options={signaalUitkomsten.map((id) => ({ id, label: t(`answer.uitkomst.${id}`) }))}
            value={uitkomst}
            onChange={setUitkomst}
          />
          <TextArea
            id="answer-tekst"
            label={t('answer.tekst')}
            hint={t('answer.tekst.hint')}
            error={errors.tekst}
            value={tekst}
            onChange={setTekst}
          />
        </>
      )}
    </CommandForm>
  );
}
