/** What every form that records one thing shares: it is sent once, and nothing typed is lost. */
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { ApiError } from '../api';
import type { Dossier, Vastgelegd } from '../api-types';
import { type TextId, useTexts } from '../i18n/Language';
import { newKey } from '../lib/key';
import { maxLetters } from '../lib/letters';
import { Button, Buttons } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Notice } from '../ui/Notice';
import { OwnText } from '../ui/OwnWords';
import { useChange } from './use-live';
import '../ui/form.css';
import { FormSummary, type FormTexts } from '../ui/FormSummary';

export interface CommandProps {
  onRefresh(): Promise<unknown>;
  onClose(): void;
  /** `gebeurtenis`: what can be taken back; null: nothing by withdrawing one event. */
  onSaved(gebeurtenis: string | null): Promise<void>;
}

/** A form on one family. */
export interface FormProps extends CommandProps {
  dossier: Dossier;
}

/** What opens such a form. */
export interface CardProps {
  dossier: Dossier;
  /** Something is begun: what was told of the last thing goes. */
  onStart(): void;
  onRefresh(): Promise<unknown>;
  onSaved(text: string, gebeurtenis: string | null): Promise<void>;
}

interface CommandFormProps<Body> extends CommandProps {
  /** The start of the id of each field. */
  name: string;
  title: string;
  texts?: FormTexts;
  /** How whoever fills this in is spoken to. */
  address?: 'u' | 'je';
  body: Body;
  /** What is wrong, by the name of the field, in the order of the fields. */
  check(): Record<string, string>;
  /** `etag`: of what stood there when this was opened, or when it was told that it changed. */
  send(body: Body, key: string, etag: string | null): Promise<Vastgelegd>;
  /** What stands there now, for who finds that it was changed in between. */
  present?: string | undefined;
  children(errors: Record<string, string>): ReactNode;
}

/** What the server refused, by field: of "met[0]" or "aanbieder.naam" the first part. */
function refusedFields(error: Error): [field: string, reason: string][] {
  const errors = error instanceof ApiError ? (error.problem?.errors ?? []) : [];
  return errors.map(({ field, reason }) => [field.split(/[.[]/)[0] ?? '', reason]);
}

export function CommandForm<Body>(props: CommandFormProps<Body>) {
  const { name, title, texts = 'record', address = 'u', body, check, send, present } = props;
  const { children, onRefresh, onClose, onSaved } = props;
  const { t } = useTexts();
  const attempt = useRef({ body: '', key: '' });
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const change = useChange();
  const accept = change.accept;
  const save = useMutation({
    mutationFn: (wanted: Body) => {
      // The same words sent again carry the same key: a lost answer records nothing twice.
      const text = JSON.stringify(wanted);
      if (attempt.current.body !== text) attempt.current = { body: text, key: newKey() };
      return send(wanted, attempt.current.key, accept());
    },
    onSuccess: ({ gebeurtenis, intrekbaar }) => onSaved(intrekbaar ? gebeurtenis : null),
    onError: async (error) => {
      // Only what can be shown beside a field of this form; all else is told above it.
      setErrors(Object.fromEntries(refusedFields(error).filter(([field]) => hasField(field))));
      if (!(error instanceof ApiError) || error.status !== 412) return;
      await onRefresh();
      change.show();
    },
  });
  const hasField = (field: string) => document.getElementById(`${name}-${field}`) !== null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (save.isPending) return;
    const found = check();
    setErrors(found);
    save.reset();
    if (Object.keys(found).length > 0) {
      form.current?.querySelector<HTMLElement>('[role="alert"]')?.focus();
      return;
    }
    save.mutate(body);
  };
  const wrong = Object.entries(errors).map(([field, text]) => [`${name}-${field}`, text] as const);
  const isRefused = save.error instanceof ApiError && save.error.status === 412;
  const isChanged = change.isThere && !save.isPending && !save.isSuccess;
  return (
    <Dialog title={title} onClose={onClose}>
      <form ref={form} className="form" onSubmit={submit} noValidate>
        <FormSummary form={texts} address={address} wrong={wrong} refusal={save.error} />
        <div role="status">
          {isChanged && !isRefused && (
            <Notice look="warning">
              <p>{t(address === 'je' ? 'live.changed.je' : 'live.changed')}</p>
            </Notice>
          )}
        </div>
        {(isChanged || isRefused) && present && (
          <div>
            <p className="strong">{t('record.present')}</p>
            <OwnText>{present}</OwnText>
          </div>
        )}
        {children(errors)}
        <Buttons>
          <Button look="primary" type="submit" aria-disabled={save.isPending}>
            {t(save.isPending ? `${texts}.saving` : `${texts}.save`)}
          </Button>
          <Button onClick={onClose}>{t(`${texts}.cancel`)}</Button>
        </Buttons>
      </form>
    </Dialog>
  );
}

/** Empty, or longer than the server keeps. */
export function useTextError(address: 'u' | 'je' = 'u', most = maxLetters) {
  const { t } = useTexts();
  return (text: string, empty: string | null): string | null => {
    if (empty && text.trim() === '') return empty;
    if (text.length > most)
      return t(`record.long.${address}` as TextId, { count: text.length - most });
    return null;
  };
}

/** Only the fields of which something is wrong. */
export function found(errors: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).filter((one): one is [string, string] => one[1] !== null),
  );
}

/** Only the fields that are filled in, without the spaces around them. */
export function filled<Fields extends Record<string, string>>(fields: Fields) {
  const some = Object.entries(fields).map(([name, text]) => [name, text.trim()] as const);
  return Object.fromEntries(some.filter(([, text]) => text !== '')) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], ''>;
  };
}
