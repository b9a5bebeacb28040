/** A form of some words and a day, on one thing that stands there. */
import { type ReactNode, useState } from 'react';
import type { Vastgelegd } from '../../api-types';
import { type TextId, useTexts } from '../../i18n/Language';
import { toTyped } from '../../lib/days';
import { parseDate } from '../../lib/parse-date';
import { DayField, TextArea } from '../../ui/Field';
import { CommandForm, type FormProps, found, useTextError } from '../CommandForm';
import { useDateError } from '../use-date-error';

interface Words {
  op: string;
  tekst: string;
}

interface WordsFormProps<Body> extends FormProps {
  /** The start of the id of each field and text. */
  name: 'renew' | 'evaluate' | 'held' | 'advise';
  body(words: Words): Body;
  send(body: Body, key: string, etag: string | null): Promise<Vastgelegd>;
  /** What is wrong in the other fields. */
  check?(): Record<string, string | null>;
  children?(errors: Record<string, string>): ReactNode;
}

export function WordsForm<Body>(props: WordsFormProps<Body>) {
  const { dossier, name, body, check, children, ...command } = props;
  const { t } = useTexts();
  const dateError = useDateError();
  const textError = useTextError();
  const [op, setOp] = useState(toTyped(dossier.vandaag));
  const [tekst, setTekst] = useState('');
  const day = parseDate(op, dossier.vandaag);
  const textId = (part: string) => `${name}.${part}` as TextId;
  return (
    <CommandForm<Body>
      {...command}
      name={name}
      title={t(`together.${name}`)}
      body={body({ op: day.iso ?? '', tekst: tekst.trim() })}
      check={() =>
        found({
          ...check?.(),
          tekst: textError(tekst, t(textId('tekst.error'))),
          op: dateError(day) ?? null,
        })
      }
    >
      {(errors) => (
        <>
          {children?.(errors)}
          <TextArea
            id={`${name}-tekst`}
            label={t(textId('tekst'))}
            hint={t(textId('tekst.hint'))}
            error={errors.tekst}
            value={tekst}
            onChange={setTekst}
          />
          <DayField
            id={`${name}-op`}
            label={t(textId('op'))}
            hint={t('date.hint')}
            error={errors.op}
            value={op}
            onChange={setOp}
          />
        </>
      )}
    </CommandForm>
  );
}
