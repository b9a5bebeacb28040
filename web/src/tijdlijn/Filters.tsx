/** Three choices that narrow the timeline, and a way back to all of it. */
import { useId } from 'react';
import type { Dossier } from '../api-types';
import { useIsWorker } from '../app/session';
import { useTexts } from '../i18n/Language';
import { Button } from '../ui/Button';
import { Select } from '../ui/Field';
import { type Filter, isNarrowed, kinds, kindsFor, noFilter } from './filter';
import './filters.css';

interface ChooseProps {
  label: string;
  all: string;
  value: string | null;
  options: readonly { id: string; naam: string }[];
  onChange(value: string | null): void;
}

function Choose({ label, all, value, options, onChange }: ChooseProps) {
  return (
    <Select
      id={useId()}
      label={label}
      none={all}
      options={options.map(({ id, naam }) => ({ id, label: naam }))}
      value={options.some((one) => one.id === value) ? (value ?? '') : ''}
      onChange={(next) => onChange(next || null)}
    />
  );
}

interface FiltersProps {
  dossier: Dossier;
  filter: Filter;
  shown: number;
  total: number;
  onFilter(filter: Partial<Filter>): void;
}

export function Filters({ dossier, filter, shown, total, onFilter }: FiltersProps) {
  const { t } = useTexts();
  const isWorker = useIsWorker();
  const isOn = isNarrowed(filter);
  const chosen = [
    dossier.personen.find(({ id }) => id === filter.lid)?.naam,
    dossier.organisaties.find(({ id }) => id === filter.organisatie)?.naam,
    filter.soort && t(`look.${filter.soort}`),
  ];
  return (
    <>
      {isOn && (
        <p className="print-only">
          {t('filter.only', { what: chosen.filter(Boolean).join(' · ') })}
        </p>
      )}
      <fieldset className="filters no-print">
        <legend className="sr-only">{t('filter.title')}</legend>
        <Choose
          label={t('filter.member')}
          all={t('filter.all')}
          value={filter.lid}
          options={dossier.personen}
          onChange={(lid) => onFilter({ lid })}
        />
        <Choose
          label={t('filter.organisation')}
          all={t('filter.all')}
          value={filter.organisatie}
          options={dossier.organisaties}
          onChange={(organisatie) => onFilter({ organisatie })}
        />
        <Choose
          label={t('filter.kind')}
          all={t('filter.all')}
          value={filter.soort}
          options={kindsFor(isWorker).map((id) => ({ id, naam: t(`look.${id}`) }))}
          onChange={(soort) => onFilter({ soort: kinds.find((kind) => kind === soort) ?? null })}
        />
        {isOn && <Button onClick={() => onFilter(noFilter)}>{t('filter.clear')}</Button>}
        <p className="filter-count subtle" role="status">
          {isOn ? t('filter.count', { shown, total }) : ''}
        </p>
      </fieldset>
    </>
  );
}
