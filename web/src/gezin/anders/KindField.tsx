/** One field of a form whose fields follow from the kind of event. */
import type { Ding, Dossier, Formulierveld } from '../../api-types';
import { type TextId, useTexts } from '../../i18n/Language';
import { CheckBoxes, DayField, Radios, Select, TextArea, TextField } from '../../ui/Field';
import { livingMembers, workersNow } from '../use-names';
import { OrganisationField } from '../vastleggen/OrganisationField';
import type { Known, Typed } from './fields';

interface Option {
  id: string;
  label: string;
}

interface KindFieldProps {
  soort: string;
  field: Formulierveld;
  dossier: Dossier;
  things: readonly Ding[];
  known: Known;
  error?: string | undefined;
  kindError?: string | undefined;
  value: Typed;
  onChange(value: Typed): void;
}

/** More than this is a list to choose from. */
const fewOptions = 6;

function useOptions({ field, dossier, things, known }: KindFieldProps): Option[] {
  const { t, pick } = useTexts();
  switch (field.vorm) {
    case 'ja_nee':
      return [
        { id: 'ja', label: t('anders.yes') },
        { id: 'nee', label: t('anders.no') },
      ];
    case 'keuze':
      return field.keuzes.map(({ waarde, titel }) => ({ id: waarde, label: pick(titel) }));
    case 'persoon':
      return livingMembers(dossier);
    case 'organisatie':
      return known.organisations.map(({ naam }) => ({ id: naam, label: naam }));
    case 'medewerker':
      return known.workers.map(({ id, naam, organisatie }) => ({
        id,
        label: `${naam} (${organisatie.naam})`,
      }));
    case 'verwijzing':
      if (field.naar === 'medewerker') return workersNow(dossier);
      return things
        .filter(({ naar }) => naar === field.naar)
        .map(({ sleutel, titel, op }) => ({
          id: sleutel,
          label: t('anders.thing', { what: pick(titel), day: pick(op) }),
        }));
    default:
      return [];
  }
}

export function KindField(props: KindFieldProps) {
  const { soort, field, known, error, kindError, value, onChange } = props;
  const { t } = useTexts();
  const options = useOptions(props);
  const asked = t(`form.${soort}.${field.naam}` as TextId);
  const state = {
    id: `other-${field.naam}`,
    label: field.verplicht ? asked : t('anders.optional', { label: asked }),
    error,
  };
  const text = {
    ...state,
    value: value.text,
    onChange: (next: string) => onChange({ ...value, text: next }),
  };
  if (field.meer) {
    if (options.length === 0) return null;
    return (
      <CheckBoxes
        {...state}
        options={options}
        value={value.many}
        onChange={(many) => onChange({ ...value, many })}
      />
    );
  }
  switch (field.vorm) {
    case 'tekst':
      return <TextArea {...text} />;
    case 'naam':
    case 'getal':
      return <TextField {...text} maxLength={200} />;
    case 'dag':
    case 'moment':
      return <DayField {...text} hint={t('date.hint')} />;
    case 'organisatie':
      return (
        <OrganisationField
          {...state}
          hint={t('anders.organisation.hint')}
          known={known.organisations}
          kindError={kindError}
          value={value.organisation}
          onChange={(organisation) => onChange({ ...value, organisation })}
        />
      );
    case 'ja_nee':
      return <Radios {...text} options={options} />;
    default:
      if (options.length === 0 && !field.verplicht) return null;
      if (options.length > 0 && options.length <= fewOptions && field.verplicht)
        return <Radios {...text} options={options} />;
      return (
        <Select
          {...text}
          hint={options.length === 0 ? t('anders.nothing') : undefined}
          none={t('anders.choose')}
          options={options}
        />
      );
  }
}
