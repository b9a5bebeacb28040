/** An organisation that is known here, or another one: then also what kind it is. */
import { type Organisatie, organisatiesoorten } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { Select, TextField } from '../../ui/Field';
import { isNewHere, type TypedOrganisation } from '../organisation';

interface OrganisationFieldProps {
  /** The id of the name; what kind it is has "soort" behind it. */
  id: string;
  known: readonly Pick<Organisatie, 'naam' | 'soort'>[];
  label: string;
  hint: string;
  error?: string | undefined;
  kindError?: string | undefined;
  value: TypedOrganisation;
  onChange(value: TypedOrganisation): void;
}

export function OrganisationField(props: OrganisationFieldProps) {
  const { id, known, label, hint, error, kindError, value, onChange } = props;
  const { t } = useTexts();
  return (
    <>
      <TextField
        id={id}
        label={label}
        hint={hint}
        error={error}
        suggestions={known.map(({ naam }) => naam)}
        maxLength={200}
        value={value.naam}
        onChange={(naam) => onChange({ ...value, naam })}
      />
      {isNewHere(known, value) && (
        <Select
          id={`${id}soort`}
          label={t('org.kind')}
          none={t('org.kind.choose')}
          error={kindError}
          options={organisatiesoorten.map((soort) => ({
            id: soort,
            label: t(`org.kind.${soort}`),
          }))}
          value={value.soort}
          onChange={(soort) => onChange({ ...value, soort })}
        />
      )}
    </>
  );
}
