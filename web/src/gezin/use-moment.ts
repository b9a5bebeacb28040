import { useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import type { Moment } from '../api';

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** The day of the question, kept in the address so that it can be shared and stepped back. */
export function useMoment() {
  const [params, setParams] = useSearchParams();
  const { state } = useLocation();
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
    setParams(address, { state });
  };
  return { moment, travel };
}
