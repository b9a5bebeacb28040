/** Some of the organisations that are known here, and perhaps one that is not. */
import { useState } from 'react';
import type { Dossier } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { CheckBoxes } from '../../ui/Field';
import { isNewHere, noOrganisation, organisationOf, type TypedOrganisation } from '../organisation';
import { OrganisationField } from '../vastleggen/OrganisationField';

interface Chosen {
  names: readonly string[];
  other: TypedOrganisation;
}

/** `names`: those that are chosen at first. */
export function useOrganisations({ organisaties }: Dossier, names: readonly string[] = []) {
  const { t } = useTexts();
  const [chosen, choose] = useState<Chosen>({ names, other: noOrganisation });
  const known = organisaties.filter(({ naam }) => chosen.names.includes(naam));
  const other = organisationOf(organisaties, chosen.other);
  const all = other && !chosen.names.includes(other.naam) ? [...known, other] : known;
  return {
    chosen,
    choose,
    /** As they are sent. */
    organisations: all.map(({ naam, soort }) => ({ naam, soort })),
    errors: (none: string) => ({
      none: all.length === 0 ? none : null,
      soort:
        isNewHere(organisaties, chosen.other) && chosen.other.soort === ''
          ? t('org.kind.error')
          : null,
    }),
  };
}

interface OrganisationsFieldProps {
  id: string;
  dossier: Dossier;
  label: string;
  hint: string;
  error?: string | undefined;
  kindError?: string | undefined;
  value: Chosen;
  onChange(value: Chosen): void;
}

export function OrganisationsField(props: OrganisationsFieldProps) {
  const { id, dossier, label, hint, error, kindError, value, onChange } = props;
  const { t } = useTexts();
  return (
    <>
      <CheckBoxes
        id={id}
        label={label}
        hint={hint}
        error={error}
        options={dossier.organisaties.map(({ naam }) => ({ id: naam, label: naam }))}
        value={value.names}
        onChange={(names) => onChange({ ...value, names })}
      />
      <OrganisationField
        id={`${id}-other`}
        dossier={dossier}
        label={t('organisations.other')}
        hint={t('organisations.other.hint')}
        kindError={kindError}
        value={value.other}
        onChange={(other) => onChange({ ...value, other })}
      />
    </>
  );
}
