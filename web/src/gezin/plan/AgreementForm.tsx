/** "Vastleggen wat iemand van het plan vindt". POST /v1/gezinnen/{gezinId}/standpunten */
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { ApiError, postStandpunt } from '../../api';
import type { Dossier, NieuwStandpunt } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { newKey } from '../../lib/key';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field, FieldGroup } from '../../ui/Field';
import '../../ui/form.css';
import { FormSummary } from '../FormSummary';
import { useNames } from '../use-names';

const stands = ['eens', 'oneens'] as const satisfies readonly NieuwStandpunt['standpunt'][];
const maxLetters = 4000;

interface AgreementFormProps {
  dossier: Dossier;
  etag: string | null;
  onRefresh(): Promise<void>;
  onClose(): void;
  onSaved(): Promise<void>;
}

interface Draft {
  persoon: string;
  standpunt: string;
  tekst: string;
}
type Errors = Partial<Record<keyof Draft, string>>;

function useCheck() {
  const { t } = useTexts();
  return (draft: Draft): Errors => ({
    ...(draft.persoon === '' ? { persoon: t('agree.who.error') } : {}),
    ...(draft.standpunt === '' ? { standpunt: t('agree.stand.error') } : {}),
    ...(draft.standpunt === 'oneens' && draft.tekst.trim() === ''
      ? { tekst: t('agree.tekst.error') }
      : {}),
    ...(draft.tekst.length > maxLetters
      ? { tekst: t('form.long', { count: draft.tekst.length - maxLetters }) }
      : {}),
  });
}

export function AgreementForm(props: AgreementFormProps) {
  const { dossier, etag, onRefresh, onClose, onSaved } = props;
  const { t } = useTexts();
  const { people } = useNames(dossier);
  const check = useCheck();
  const attempt = useRef({ body: '', key: '' });
  const [errors, setErrors] = useState<Errors>({});
  const [draft, setDraft] = useState<Draft>({ persoon: '', standpunt: '', tekst: '' });
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const save = useMutation({
    mutationFn: (standpunt: NieuwStandpunt) => {
      // The same words sent again carry the same key: a lost answer records nothing twice.
      const body = JSON.stringify(standpunt);
      if (attempt.current.body !== body) attempt.current = { body, key: newKey() };
      return postStandpunt(dossier.gezin.id, standpunt, attempt.current.key, etag);
    },
    onSuccess: () => onSaved(),
    onError: async (error) => {
      if (error instanceof ApiError && error.status === 412) await onRefresh();
    },
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
      personen: [draft.persoon],
      standpunt: draft.standpunt as NieuwStandpunt['standpunt'],
      ...(draft.tekst.trim() === '' ? {} : { tekst: draft.tekst.trim() }),
    });
  };
  const wrong = Object.entries(errors).map(([name, text]) => [`agree-${name}`, text] as const);
  return (
    <Dialog title={t('agree.title')} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <FormSummary form="agree" wrong={wrong} refusal={save.error} />
        <FieldGroup id="agree-persoon" label={t('agree.who')} error={errors.persoon}>
          {dossier.plan.beslissenMee.map((id) => (
            <label key={id}>
              <input
                type="radio"
                name="persoon"
                checked={draft.persoon === id}
                onChange={() => set({ persoon: id })}
              />
              {people([id])}
            </label>
          ))}
        </FieldGroup>
        <FieldGroup id="agree-standpunt" label={t('agree.stand')} error={errors.standpunt}>
          {stands.map((standpunt) => (
            <label key={standpunt}>
              <input
                type="radio"
                name="standpunt"
                checked={draft.standpunt === standpunt}
                onChange={() => set({ standpunt })}
              />
              {t(`plan.stand.${standpunt}`)}
            </label>
          ))}
        </FieldGroup>
        <Field
          id="agree-tekst"
          label={t('agree.tekst')}
          hint={t('agree.tekst.hint')}
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
