import { useMemo } from 'react';
import { navigate, useLocation } from '../lib/address';
import { type Filter, kinds } from './filter';

interface Kept {
  lid?: string | null;
  organisatie?: string | null;
}

/**
 * What the timeline is narrowed to, to step back from. The kind stands in the address; a member and
 * an organisation do not, since an address is written down in places that may hold no names.
 */
export function useFilter() {
  const { pathname, search, state } = useLocation();
  const { lid = null, organisatie = null } = (state ?? {}) as Kept;
  const soort = new URLSearchParams(search).get('soort');
  const filter = useMemo<Filter>(
    () => ({ lid, organisatie, soort: kinds.find((kind) => kind === soort) ?? null }),
    [lid, organisatie, soort],
  );
  const setFilter = (next: Partial<Filter>) => {
    const wanted = { ...filter, ...next };
    const address = new URLSearchParams(search);
    if (wanted.soort) address.set('soort', wanted.soort);
    else address.delete('soort');
    navigate(
      { pathname, search: address.toString() },
      {
        state: { lid: wanted.lid, organisatie: wanted.organisatie },
      },
    );
  };
  return { filter, setFilter };
}
