/** Where help is given: an organisation that is known here, or another one. */
import type { Dossier, Hulpopdrachten } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { Field } from '../../ui/Field';

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
  const list = `${state.id}-list`;
  return (
    <Field {...state} label={t('help.aanbieder')}>
      {(control) => (
        <>
          <input
            {...control}
            className="control"
            list={list}
            maxLength={200}
            value={value}
            onChange={(e) => onChange(e.target.value)}
            autoComplete="off"
          />
          <datalist id={list}>
            {dossier.organisaties
              .filter(({ soort }) => soort === 'aanbieder')
              .map(({ id, naam }) => (
                <option key={id} value={naam} />
              ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
