import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type Filter, kinds } from './filter';

const names = ['lid', 'organisatie', 'soort'] as const;

/** What the timeline is narrowed to stands in the address: to be shared, and to step back from. */
export function useFilter() {
  const [params, setParams] = useSearchParams();
  const [lid, organisatie, soort] = names.map((name) => params.get(name) || null);
  const filter = useMemo<Filter>(
    () => ({
      lid: lid ?? null,
      organisatie: organisatie ?? null,
      soort: kinds.find((kind) => kind === soort) ?? null,
    }),
    [lid, organisatie, soort],
  );
  const setFilter = (next: Partial<Filter>) => {
    const wanted = { ...filter, ...next };
    const address = new URLSearchParams(params);
    for (const name of names) {
      const value = wanted[name];
      if (value) address.set(name, value);
      else address.delete(name);
    }
    setParams(address, { preventScrollReset: true });
  };
  return { filter, setFilter };
}
