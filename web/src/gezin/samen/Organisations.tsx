/** Some of the organisations that are known here, and perhaps one that is not. */
import { useState } from 'react';
import type { Dossier, Tafel } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { CheckBoxes } from '../../ui/Field';
import {
  isNewHere,
  nameable,
  noOrganisation,
  organisationOf,
  type TypedOrganisation,
} from '../organisation';
import { OrganisationField } from '../vastleggen/OrganisationField';

interface Chosen {
  names: readonly string[];
  other: TypedOrganisation;
}

type Organisation = Tafel['genodigd'][number];

/** `asked`: those that were asked, who may not be known here otherwise. */
export function useOrganisations({ organisaties }: Dossier, asked: readonly Organisation[] = []) {
  const { t } = useTexts();
  const [chosen, choose] = useState<Chosen>({ names: [], other: noOrganisation });
  const here = nameable(organisaties).filter(({ naam }) => !asked.some((one) => one.naam === naam));
  const offered: readonly Organisation[] = [...asked, ...here];
  const known = offered.filter(({ naam }) => chosen.names.includes(naam));
  const other = organisationOf(offered, chosen.other);
  const all = other && !chosen.names.includes(other.naam) ? [...known, other] : known;
  return {
    offered,
    chosen,
    choose,
    /** As they are sent. */
    organisations: all.map(({ naam, soort }) => ({ naam, soort })),
    errors: (none: string) => ({
      none: all.length === 0 ? none : null,
      soort:
        isNewHere(offered, chosen.other) && chosen.other.soort === '' ? t('org.kind.error') : null,
    }),
  };
}

interface OrganisationsFieldProps {
  id: string;
  offered: readonly Organisation[];
  label: string;
  hint: string;
  error?: string | undefined;
  kindError?: string | undefined;
  value: Chosen;
  onChange(value: Chosen): void;
}

export function OrganisationsField(props: OrganisationsFieldProps) {
  const { id, offered, label, hint, error, kindError, value, onChange } = props;
  const { t } = useTexts();
  return (
    <>
      <CheckBoxes
        id={id}
        label={label}
        hint={hint}
        error={error}
        options={offered.map(({ naam }) => ({ id: naam, label: naam }))}
        value={value.names}
        onChange={(names) => onChange({ ...value, names })}
      />
      <OrganisationField
        id={`${id}-other`}
        known={offered}
        label={t('organisations.other')}
        hint={t('organisations.other.hint')}
        kindError={kindError}
        value={value.other}
        onChange={(other) => onChange({ ...value, other })}
      />
    </>
  );
}
