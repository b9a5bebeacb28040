/** "Contact intrekken": a contact that is not right no longer counts. */
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { ApiError, postIntrekking } from '../api';
import { type Gebeurtenis, intrekRedenen, type NieuweIntrekking } from '../api-types';
import { useTexts } from '../i18n/Language';
import { newKey } from '../lib/key';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Field, FieldGroup } from '../ui/Field';
import '../ui/form.css';
import { FormSummary } from './FormSummary';

interface WithdrawFormProps {
  gezinId: string;
  gebeurtenis: Gebeurtenis;
  etag: string | null;
  onRefresh(): Promise<void>;
  onClose(): void;
  onSaved(): Promise<void>;
}

const maxLetters = 4000;

export function WithdrawForm(props: WithdrawFormProps) {
  const { gezinId, gebeurtenis, etag, onRefresh, onClose, onSaved } = props;
  const { t, pick } = useTexts();
  const [reden, setReden] = useState<NieuweIntrekking['reden'] | null>(null);
  const [toelichting, setToelichting] = useState('');
  const [isChecked, setChecked] = useState(false);
  const key = useRef({ body: '', key: '' });
  const save = useMutation({
    mutationFn: (intrekking: NieuweIntrekking) => {
      // As in ContactForm: the same words sent again are the same withdrawal.
      const body = JSON.stringify(intrekking);
      if (key.current.body !== body) key.current = { body, key: newKey() };
      return postIntrekking(gezinId, intrekking, key.current.key, etag);
    },
    onSuccess: onSaved,
    onError: async (error) => {
      if (error instanceof ApiError && error.status === 412) await onRefresh();
    },
  });
  const tooMany = toelichting.length - maxLetters;
  const errors = {
    reden: isChecked && !reden ? t('withdraw.reden.error') : undefined,
    toelichting: !isChecked
      ? undefined
      : toelichting.trim() === ''
        ? t('withdraw.toelichting.error')
        : tooMany > 0
          ? t('form.long', { count: tooMany })
          : undefined,
  };
  const wrong = Object.entries(errors).flatMap(([name, text]) =>
    text ? [[`withdraw-${name}`, text] as const] : [],
  );

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (save.isPending) return;
    save.reset();
    if (!reden || toelichting.trim() === '' || tooMany > 0) {
      document.querySelector<HTMLElement>('dialog [role="alert"]')?.focus();
      return;
    }
    save.mutate({ gebeurtenis: gebeurtenis.id, reden, toelichting: toelichting.trim() });
  };

  return (
    <Dialog title={t('withdraw.title')} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <FormSummary form="withdraw" wrong={wrong} refusal={save.error} />
        <div>
          <p className="strong">{`${pick(gebeurtenis.titel)}, ${pick(gebeurtenis.opTekst)}`}</p>
          {gebeurtenis.tekst && <p className="own-words">{gebeurtenis.tekst}</p>}
        </div>
        <p>{t('withdraw.intro')}</p>
        <FieldGroup id="withdraw-reden" label={t('withdraw.reden')} error={errors.reden}>
          {intrekRedenen.map((value) => (
            <label key={value}>
              <input
                type="radio"
                name="reden"
                checked={reden === value}
                onChange={() => setReden(value)}
              />
              {t(`withdraw.reden.${value}`)}
            </label>
          ))}
        </FieldGroup>
        <Field
          id="withdraw-toelichting"
          label={t('withdraw.toelichting')}
          error={errors.toelichting}
        >
          {(control) => (
            <textarea
              {...control}
              className="control"
              value={toelichting}
              onChange={(e) => setToelichting(e.target.value)}
            />
          )}
        </Field>
        <div className="form-actions">
          <Button look="primary" type="submit" aria-disabled={save.isPending}>
            {save.isPending ? t('withdraw.saving') : t('withdraw.save')}
          </Button>
          <Button onClick={onClose}>{t('withdraw.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
