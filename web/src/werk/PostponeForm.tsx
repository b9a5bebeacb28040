/** "Uitstellen": until when, and why. POST /v1/gezinnen/{gezinId}/uitstellen */
import { useState } from 'react';
import { postUitstel } from '../api';
import type { Werkregel } from '../api-types';
import { CommandForm, found, useTextError } from '../gezin/CommandForm';
import { useTexts } from '../i18n/Language';
import { toDay, toIso } from '../lib/days';
import { Radios, TextArea } from '../ui/Field';

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
  const textError = useTextError('u', maxLetters);
  const [until, setUntil] = useState('');
  const [reden, setReden] = useState('');
  const check = () =>
    found({
      totEnMet: until === '' ? t('postpone.until.error') : null,
      reden: textError(reden, t('postpone.reden.error')),
    });
  return (
    <CommandForm
      name="postpone"
      texts="postpone"
      title={t('postpone.title')}
      body={{
        regel: regel.regel,
        betreft: [...regel.betreft],
        totEnMet: until,
        reden: reden.trim(),
      }}
      check={check}
      send={(body, key) => postUitstel(regel.gezin.id, body, key)}
      onRefresh={async () => undefined}
      onClose={onClose}
      onSaved={() => onSaved(until)}
    >
      {(errors) => (
        <>
          <p>
            <span className="strong">{pick(regel.titel)}</span>, {regel.gezin.naam}.{' '}
            {t('postpone.intro')}
          </p>
          <Radios
            id="postpone-totEnMet"
            label={t('postpone.until.label')}
            error={errors.totEnMet}
            options={weeks.map((count) => {
              const id = toIso(toDay(vandaag) + 7 * count);
              return { id, label: t('postpone.weeks', { count, date: date(id) }) };
            })}
            value={until}
            onChange={setUntil}
          />
          <TextArea
            id="postpone-reden"
            label={t('postpone.reden')}
            hint={t('postpone.reden.hint')}
            error={errors.reden}
            value={reden}
            onChange={setReden}
          />
        </>
      )}
    </CommandForm>
  );
}
