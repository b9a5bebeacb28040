/** "Contact vastleggen". POST /v1/gezinnen/{gezinId}/contacten */
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { ApiError, postContact } from '../api';
import { type Dossier, type NieuwContact, strekkingen, vormen } from '../api-types';
import { useTexts } from '../i18n/Language';
import { toTyped } from '../lib/days';
import { newKey } from '../lib/key';
import { parseDate } from '../lib/parse-date';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Field, FieldGroup } from '../ui/Field';
import '../ui/form.css';
import { FormSummary } from './FormSummary';
import { useDateError } from './use-date-error';

const maxLetters = 4000;
const fields = ['op', 'met', 'vorm', 'strekking', 'tekst'] as const;
type FieldName = (typeof fields)[number];
type Errors = Partial<Record<FieldName, string>>;

interface Draft {
  op: string;
  met: readonly string[];
  vorm: string;
  strekking: string;
  tekst: string;
}

interface ContactFormProps {
  dossier: Dossier;
  etag: string | null;
  onRefresh(): Promise<void>;
  onClose(): void;
  /** `gebeurtenis`: the id of the contact. */
  onSaved(gebeurtenis: string): Promise<void>;
}

function useCheck(today: string) {
  const { t } = useTexts();
  const dateError = useDateError();
  return (draft: Draft): Errors => {
    const date = dateError(parseDate(draft.op, today));
    return {
      ...(date ? { op: date } : {}),
      ...(draft.met.length === 0 ? { met: t('contact.met.error') } : {}),
      ...(draft.vorm === '' ? { vorm: t('contact.vorm.error') } : {}),
      ...(draft.tekst.trim() === '' ? { tekst: t('contact.tekst.error') } : {}),
      ...(draft.tekst.length > maxLetters
        ? { tekst: t('form.long', { count: draft.tekst.length - maxLetters }) }
        : {}),
    };
  };
}

/** What the server refused, at the fields it names. */
function errorsOf(error: unknown): Errors {
  const found: Errors = {};
  if (!(error instanceof ApiError)) return found;
  for (const { field, reason } of error.problem?.errors ?? []) {
    const name = fields.find((known) => known === field);
    if (name) found[name] = reason;
  }
  return found;
}

export function ContactForm({ dossier, etag, onRefresh, onClose, onSaved }: ContactFormProps) {
  const { t } = useTexts();
  const check = useCheck(dossier.vandaag);
  const attempt = useRef({ body: '', key: '' });
  const [errors, setErrors] = useState<Errors>({});
  const [draft, setDraft] = useState<Draft>({
    op: toTyped(dossier.vandaag),
    met: [],
    vorm: '',
    strekking: 'gewoon',
    tekst: '',
  });
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const save = useMutation({
    mutationFn: (contact: NieuwContact) => {
      // The same words sent again carry the same key: a lost answer does not make two contacts.
      const body = JSON.stringify(contact);
      if (attempt.current.body !== body) attempt.current = { body, key: newKey() };
      return postContact(dossier.gezin.id, contact, attempt.current.key, etag);
    },
    onSuccess: ({ gebeurtenis }) => onSaved(gebeurtenis),
    onError: async (error) => {
      setErrors(errorsOf(error));
      if (error instanceof ApiError && error.status === 412) await onRefresh();
    },
  });
  const wrong = fields.flatMap((name) => {
    const text = errors[name];
    return text ? [[`contact-${name}`, text] as const] : [];
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (save.isPending) return;
    const found = check(draft);
    setErrors(found);
    save.reset();
    if (Object.keys(found).length > 0) {
      document.querySelector<HTMLElement>('dialog [role="alert"]')?.focus();
      return;
    }
    save.mutate({
      op: parseDate(draft.op, dossier.vandaag).iso ?? '',
      met: [...draft.met],
      vorm: draft.vorm as NieuwContact['vorm'],
      strekking: draft.strekking as NieuwContact['strekking'],
      tekst: draft.tekst.trim(),
    });
  };

  return (
    <Dialog title={t('contact.open')} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <FormSummary form="contact" wrong={wrong} refusal={save.error} />
        <Field id="contact-op" label={t('contact.op')} hint={t('date.hint')} error={errors.op}>
          {(control) => (
            <input
              {...control}
              className="control control-date"
              value={draft.op}
              onChange={(e) => set({ op: e.target.value })}
              autoComplete="off"
            />
          )}
        </Field>
        <FieldGroup id="contact-met" label={t('contact.met')} error={errors.met}>
          {dossier.personen.map(({ id, naam }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={draft.met.includes(id)}
                onChange={(e) =>
                  set({
                    met: e.target.checked ? [...draft.met, id] : draft.met.filter((m) => m !== id),
                  })
                }
              />
              {naam}
            </label>
          ))}
        </FieldGroup>
        <Field id="contact-vorm" label={t('contact.vorm')} error={errors.vorm}>
          {(control) => (
            <select
              {...control}
              className="control control-select"
              value={draft.vorm}
              onChange={(e) => set({ vorm: e.target.value })}
            >
              <option value="">{t('contact.vorm.choose')}</option>
              {vormen.map((vorm) => (
                <option key={vorm} value={vorm}>
                  {t(`contact.vorm.${vorm}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <FieldGroup
          id="contact-strekking"
          label={t('contact.strekking')}
          hint={t('contact.strekking.hint')}
          error={errors.strekking}
        >
          {strekkingen.map((strekking) => (
            <label key={strekking}>
              <input
                type="radio"
                name="strekking"
                checked={draft.strekking === strekking}
                onChange={() => set({ strekking })}
              />
              {t(`contact.strekking.${strekking}`)}
            </label>
          ))}
        </FieldGroup>
        <Field
          id="contact-tekst"
          label={t('contact.tekst')}
          hint={t('contact.tekst.hint')}
          error={errors.tekst}
        >
          {(control) => (
            <textarea
              {...control}
              className="control"
              value={draft.tekst}
              onChange={(e) => set({ tekst: e.target.value })}
            />
          )}
        </Field>
        <div className="form-actions">
          <Button look="primary" type="submit" aria-disabled={save.isPending}>
            {save.isPending ? t('contact.saving') : t('contact.save')}
          </Button>
          <Button onClick={onClose}>{t('contact.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
