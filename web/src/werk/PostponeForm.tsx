/** "Uitstellen": until when, and why. POST /v1/gezinnen/{gezinId}/uitstellen */
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { postUitstel } from '../api';
import type { NieuwUitstel, Werkregel } from '../api-types';
import { FormSummary } from '../gezin/FormSummary';
import { useTexts } from '../i18n/Language';
import { toDay, toIso } from '../lib/days';
import { newKey } from '../lib/key';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Field, FieldGroup } from '../ui/Field';
import '../ui/form.css';

const weeks = [1, 2, 4] as const;
const maxLetters = 1000;

interface PostponeFormProps {
  regel: Werkregel;
  vandaag: string;
  onClose(): void;
  onSaved(until: string): Promise<void>;
}

export function PostponeForm({ regel, vandaag, onClose, onSaved }: PostponeFormProps) {
  const { t, pick, date } = useTexts();
  const attempt = useRef({ body: '', key: '' });
  const [until, setUntil] = useState('');
  const [reden, setReden] = useState('');
  const [errors, setErrors] = useState<{ until?: string; reden?: string }>({});
  const save = useMutation({
    mutationFn: (uitstel: NieuwUitstel) => {
      // The same words sent again carry the same key: a lost answer postpones nothing twice.
      const body = JSON.stringify(uitstel);
      if (attempt.current.body !== body) attempt.current = { body, key: newKey() };
      return postUitstel(regel.gezin.id, uitstel, attempt.current.key);
    },
    onSuccess: () => onSaved(until),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (save.isPending) return;
    const found = {
      ...(until === '' ? { until: t('postpone.until.error') } : {}),
      ...(reden.trim() === '' ? { reden: t('postpone.reden.error') } : {}),
      ...(reden.length > maxLetters
        ? { reden: t('form.long', { count: reden.length - maxLetters }) }
        : {}),
    };
    setErrors(found);
    save.reset();
    if (Object.keys(found).length > 0) {
      document.querySelector<HTMLElement>('dialog [role="alert"]')?.focus();
      return;
    }
    save.mutate({
      regel: regel.regel,
      betreft: [...regel.betreft],
      totEnMet: until,
      reden: reden.trim(),
    });
  };
  const wrong = Object.entries(errors).map(([name, text]) => [`postpone-${name}`, text] as const);
  return (
    <Dialog title={t('postpone.title')} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <p>
          <span className="strong">{pick(regel.titel)}</span>, {regel.gezin.naam}.{' '}
          {t('postpone.intro')}
        </p>
        <FormSummary form="postpone" wrong={wrong} refusal={save.error} />
        <FieldGroup id="postpone-until" label={t('postpone.until.label')} error={errors.until}>
          {weeks.map((count) => {
            const day = toIso(toDay(vandaag) + 7 * count);
            return (
              <label key={count}>
                <input
                  type="radio"
                  name="until"
                  checked={until === day}
                  onChange={() => setUntil(day)}
                />
                {t('postpone.weeks', { count, date: date(day) })}
              </label>
            );
          })}
        </FieldGroup>
        <Field
          id="postpone-reden"
          label={t('postpone.reden')}
          hint={t('postpone.reden.hint')}
          error={errors.reden}
        >
          {(control) => (
            <textarea
              {...control}
              className="control"
              value={reden}
              onChange={(e) => setReden(e.target.value)}
            />
          )}
        </Field>
        <div className="form-actions">
          <Button look="primary" type="submit" aria-disabled={save.isPending}>
            {save.isPending ? t('postpone.saving') : t('postpone.save')}
          </Button>
          <Button onClick={onClose}>{t('postpone.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
