/** "Een dossier openen in nood". POST /v1/noodtoegangen */
import { useState } from 'react';
import { postNoodtoegang } from '../api';
import { type NieuweNoodtoegang, noodredenen } from '../api-types';
import { CommandForm, type CommandProps, found } from '../gezin/CommandForm';
import { useDateError } from '../gezin/use-date-error';
import { useTexts } from '../i18n/Language';
import { parseDate } from '../lib/parse-date';
import { CheckBoxes, DayField, Radios, TextArea, TextField } from '../ui/Field';

const shortestReason = 30;

interface OpenFormProps extends CommandProps {
  today: string;
  /** Whether it is open, or waits for a colleague. */
  onOpened(isOpen: boolean): Promise<void>;
}

export function OpenForm({ today, onOpened, ...command }: OpenFormProps) {
  const { t } = useTexts();
  const dateError = useDateError();
  const [naam, setNaam] = useState('');
  const [geboren, setGeboren] = useState('');
  const [waarom, setWaarom] = useState<NieuweNoodtoegang['waarom'] | ''>('');
  const [reden, setReden] = useState('');
  const [meer, setMeer] = useState<string[]>([]);
  const born = parseDate(geboren, today);
  const check = () =>
    found({
      naam: naam.trim() === '' ? t('nood.naam.error') : null,
      geboren: dateError(born) ?? null,
      waarom: waarom === '' ? t('nood.waarom.error') : null,
      reden: reden.trim().length < shortestReason ? t('nood.reden.error') : null,
    });
  return (
    <CommandForm<NieuweNoodtoegang>
      {...command}
      name="nood"
      texts="nood"
      title={t('nood.form.title')}
      body={{
        naam: naam.trim(),
        geboren: born.iso ?? '',
        waarom: waarom as NieuweNoodtoegang['waarom'],
        reden: reden.trim(),
        ookPlaats: meer.includes('plaats'),
        metCollega: meer.includes('collega'),
      }}
      check={check}
      send={async (body, key) => {
        await onOpened(await postNoodtoegang(body, key));
        return { gebeurtenis: '', gebeurtenissen: [], intrekbaar: false };
      }}
    >
      {(errors) => (
        <>
          <TextField
            id="nood-naam"
            label={t('nood.naam')}
            hint={t('nood.naam.hint')}
            error={errors.naam}
            value={naam}
            onChange={setNaam}
          />
          <DayField
            id="nood-geboren"
            label={t('nood.geboren')}
            hint={t('date.hint')}
            error={errors.geboren}
            value={geboren}
            onChange={setGeboren}
          />
          <Radios<NieuweNoodtoegang['waarom']>
            id="nood-waarom"
            label={t('nood.waarom')}
            error={errors.waarom}
            options={noodredenen.map((id) => ({ id, label: t(`nood.waarom.${id}`) }))}
            value={waarom}
            onChange={setWaarom}
          />
          <TextArea
            id="nood-reden"
            label={t('nood.reden')}
            hint={t('nood.reden.hint')}
            error={errors.reden}
            value={reden}
            onChange={setReden}
          />
          <CheckBoxes
            id="nood-meer"
            label={t('nood.meer')}
            hint={t('nood.meer.hint')}
            options={[
              { id: 'plaats', label: t('nood.meer.plaats') },
              { id: 'collega', label: t('nood.meer.collega') },
            ]}
            value={meer}
            onChange={setMeer}
          />
        </>
      )}
    </CommandForm>
  );
}
