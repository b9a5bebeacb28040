/** Where help is given: an organisation that is known here, or another one. */
import type { Dossier } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { TextField } from '../../ui/Field';

interface ProviderFieldProps {
  id: string;
  dossier: Dossier;
  hint?: string;
  error?: string | undefined;
  value: string;
  onChange(value: string): void;
}

export function ProviderField({ dossier, value, onChange, ...state }: ProviderFieldProps) {
  const { t } = useTexts();
  return (
    <TextField
      {...state}
      label={t('help.aanbieder')}
      suggestions={dossier.organisaties
        .filter(({ soort }) => soort === 'aanbieder')
        .map(({ naam }) => naam)}
      maxLength={200}
      value={value}
      onChange={onChange}
    />
  );
}
