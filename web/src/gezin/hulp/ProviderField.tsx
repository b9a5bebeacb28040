/** Where help is given: an organisation that is known here, or another one. */
import type { Dossier, Hulpopdrachten } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { TextField } from '../../ui/Field';

type Aanbieder = NonNullable<Hulpopdrachten['hulpaanvragen']['aanbieder']>;

/** Returns: nothing if no name was typed. */
export function providerOf(dossier: Dossier, typed: string): Aanbieder | null {
  const naam = typed.trim();
  if (naam === '') return null;
  const known = dossier.organisaties.find((one) => one.naam.toLowerCase() === naam.toLowerCase());
  return known ? { naam: known.naam, soort: known.soort } : { naam, soort: 'aanbieder' };
}

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
