import { useMemo } from 'react';
import type { Moment } from '../api';
import { navigate, useLocation } from '../lib/address';

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** The day of the question, kept in the address so that it can be shared and stepped back. */
export function useMoment() {
  const { pathname, search, state } = useLocation();
  const params = new URLSearchParams(search);
  const read = (name: string) => {
    const value = params.get(name);
    return value && isoDay.test(value) ? value : null;
  };
  const peildatum = read('peildatum');
  const bekendOp = read('bekendOp');
  const moment = useMemo<Moment>(() => ({ peildatum, bekendOp }), [peildatum, bekendOp]);
  const travel = (next: Partial<Moment>) => {
    const wanted = { ...moment, ...next };
    // What the timeline is narrowed to stays.
    const address = new URLSearchParams(params);
    for (const name of ['peildatum', 'bekendOp'] as const) {
      const day = wanted[name];
      if (day) address.set(name, day);
      else address.delete(name);
    }
    navigate({ pathname, search: address.toString() }, { state });
  };
  return { moment, travel };
}
