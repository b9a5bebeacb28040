/** Of each of some things why it is not enough. */
import { redenenNietPassend } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { FieldGroup, type FieldState, Select } from '../../ui/Field';

export type Reason = (typeof redenenNietPassend)[number];
/** By the id of the thing. */
export type Reasons = Readonly<Record<string, string>>;

interface ReasonsFieldProps extends FieldState {
  of: readonly { id: string; label: string }[];
  value: Reasons;
  onChange(value: Reasons): void;
}

export function ReasonsField({ of, value, onChange, ...state }: ReasonsFieldProps) {
  const { t } = useTexts();
  if (of.length === 0) return null;
  return (
    <FieldGroup {...state}>
      {of.map(({ id, label }) => (
        <Select
          key={id}
          id={`${state.id}-${id}`}
          label={label}
          none={t('place.reden')}
          options={redenenNietPassend.map((reden) => ({
            id: reden,
            label: t(`place.reden.${reden}`),
          }))}
          value={value[id] ?? ''}
          onChange={(reden) => onChange({ ...value, [id]: reden })}
        />
      ))}
    </FieldGroup>
  );
}

/** Whether one of them has no reason yet. */
export function isOneOpen(of: readonly string[], given: Reasons): boolean {
  return of.some((id) => !given[id]);
}

/** Those that have one, as they are sent. */
export function given<Id extends string>(of: readonly Id[], reasons: Reasons) {
  return of.flatMap((id) => {
    const reden = reasons[id] as Reason | '' | undefined;
    return reden ? [{ id, reden }] : [];
  });
}
