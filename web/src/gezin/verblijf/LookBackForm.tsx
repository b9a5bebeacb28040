/** "Evaluatie vastleggen": four questions, all answered (PLC-12). POST .../plaatsingevaluaties */
import { useState } from 'react';
import { postOpdracht } from '../../api';
import type { OpenPlaatsing, Plaatsingsopdrachten } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { toTyped } from '../../lib/days';
import { parseDate } from '../../lib/parse-date';
import { DayField, TextArea } from '../../ui/Field';
import { CommandForm, type FormProps, found, useTextError } from '../CommandForm';
import { useDateError } from '../use-date-error';
import { Child } from './Child';

const questions = [
  'richtlijnenGevolgd',
  'watHadAndersGekund',
  'perspectief',
  'hoeBlijvenOuderEnKindVerbonden',
] as const;
type Answers = Record<(typeof questions)[number], string>;

export function LookBackForm(props: FormProps & { plaatsing: OpenPlaatsing }) {
  const { dossier, plaatsing, ...command } = props;
  const { t } = useTexts();
  const dateError = useDateError();
  const textError = useTextError();
  const [op, setOp] = useState(toTyped(dossier.vandaag));
  const [answers, setAnswers] = useState<Answers>({
    richtlijnenGevolgd: '',
    watHadAndersGekund: '',
    perspectief: '',
    hoeBlijvenOuderEnKindVerbonden: '',
  });
  const day = parseDate(op, dossier.vandaag);
  const trimmed = { ...answers };
  for (const id of questions) trimmed[id] = answers[id].trim();
  const check = () =>
    found({
      op: dateError(day) ?? null,
      ...Object.fromEntries(
        questions.map((id) => [id, textError(answers[id], t(`lookback.${id}.error`))]),
      ),
    });
  return (
    <CommandForm<Plaatsingsopdrachten['plaatsingevaluaties']>
      {...command}
      name="look"
      title={t('placement.look')}
      body={{ plaatsing: plaatsing.plaatsing, op: day.iso ?? '', ...trimmed }}
      check={check}
      send={(body, key, etag) =>
        postOpdracht(dossier.gezin.id, 'plaatsingevaluaties', body, key, etag)
      }
    >
      {(errors) => (
        <>
          <Child dossier={dossier} plaatsing={plaatsing} />
          <DayField
            id="look-op"
            label={t('lookback.op')}
            hint={t('date.hint')}
            error={errors.op}
            value={op}
            onChange={setOp}
          />
          {questions.map((id) => (
            <TextArea
              key={id}
              id={`look-${id}`}
              label={t(`lookback.${id}`)}
              error={errors[id]}
              value={answers[id]}
              onChange={(text) => setAnswers({ ...answers, [id]: text })}
            />
          ))}
        </>
      )}
    </CommandForm>
  );
}
