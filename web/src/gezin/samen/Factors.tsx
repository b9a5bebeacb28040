/** What keeps the problems going, or what protects: some things, each with where it is about. */
import { leefgebieden, type Samenopdrachten } from '../../api-types';
import { useTexts } from '../../i18n/Language';
import { Button } from '../../ui/Button';
import { FieldGroup, type FieldState, Select, TextField } from '../../ui/Field';
import './factors.css';

type Factor = NonNullable<Samenopdrachten['analyseafrondingen']['factoren']>[number];

export interface TypedFactor {
  gebied: string;
  tekst: string;
}
export const noFactors: readonly TypedFactor[] = [{ gebied: '', tekst: '' }];

interface FactorsFieldProps extends FieldState {
  value: readonly TypedFactor[];
  onChange(value: readonly TypedFactor[]): void;
}

export function FactorsField({ value, onChange, ...state }: FactorsFieldProps) {
  const { t } = useTexts();
  const change = (at: number, part: Partial<TypedFactor>) =>
    onChange(value.map((one, place) => (place === at ? { ...one, ...part } : one)));
  return (
    <FieldGroup {...state}>
      <div className="factors">
        {value.map(({ gebied, tekst }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: none is moved or taken away
          <div key={at} className="factor">
            <TextField
              id={`${state.id}-tekst-${at}`}
              label={t('factor.tekst', { number: at + 1 })}
              maxLength={400}
              value={tekst}
              onChange={(text) => change(at, { tekst: text })}
            />
            <Select
              id={`${state.id}-gebied-${at}`}
              label={t('factor.gebied', { number: at + 1 })}
              none={t('factor.gebied.none')}
              options={leefgebieden.map((id) => ({ id, label: t(`area.${id}`) }))}
              value={gebied}
              onChange={(id) => change(at, { gebied: id })}
            />
          </div>
        ))}
        <Button onClick={() => onChange([...value, ...noFactors])}>{t('factor.more')}</Button>
      </div>
    </FieldGroup>
  );
}

/** Which one is filled in by half, from 1. Returns: 0 if none is. */
export function halfOf(typed: readonly TypedFactor[]): number {
  return 1 + typed.findIndex(({ gebied, tekst }) => (gebied === '') !== (tekst.trim() === ''));
}

/** Those that are said, as they are sent. */
export function factorsOf(soort: Factor['soort'], typed: readonly TypedFactor[]): Factor[] {
  return typed.flatMap(({ gebied, tekst }) =>
    tekst.trim() === '' ? [] : [{ soort, gebied: gebied as Factor['gebied'], tekst: tekst.trim() }],
  );
}
