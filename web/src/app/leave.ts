import type { QueryClient } from '@tanstack/react-query';
import { forgetEarly } from '../early';

/** Forgets all that was fetched and shows the login page; the address stays. */
export function leave(queries: QueryClient): void {
  forgetEarly();
  queries.removeQueries({ predicate: (query) => query.queryKey[0] !== 'sessie' });
  queries.setQueryData(['sessie'], null);
}
