/**
 * Asks every few seconds, while the page is looked at, whether what it shows of a family is still
 * true; what a colleague records shows by itself. It keeps nobody logged in.
 */
import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState } from 'react';
import { ApiError, fetchStand } from '../api';

const everyMs = 4_000;
const busyMs = 20_000;

/** What is shown: its ETag, the day it is of, and when it came (ms since 1970). */
export interface Shown {
  stand: string | null;
  day: string;
  at: number;
}

/** The ETag of what is shown, for forms that are open above it. */
export const StandContext = createContext<string | null>(null);

/** What somebody else did to it since this was opened. */
export function useChangedSinceOpened(): boolean {
  const stand = useContext(StandContext);
  const [opened] = useState(stand);
  return stand !== opened;
}

/** Who is gone, or may not look any more, is not asked for again. */
function nextAsk(error: Error | null): number | false {
  if (!error) return everyMs;
  const isOver = error instanceof ApiError && [401, 403, 404].includes(error.status);
  return isOver ? false : busyMs;
}

/**
 * Calls refresh when what is shown is no longer true. Returns: when that last was so (ms since
 * 1970), or null.
 */
export function useLive(
  gezinId: string,
  shown: Shown | null,
  refresh: () => Promise<unknown>,
): number | null {
  const [updated, setUpdated] = useState<number | null>(null);
  const { data, dataUpdatedAt } = useQuery({
    queryKey: ['stand', gezinId],
    queryFn: () => fetchStand(gezinId),
    enabled: shown !== null,
    // What the page came with was the first answer.
    ...(shown?.stand && {
      initialData: { stand: shown.stand, vandaag: shown.day },
      initialDataUpdatedAt: shown.at,
    }),
    refetchInterval: (query) => nextAsk(query.state.error),
    refetchOnWindowFocus: true,
    staleTime: everyMs,
    gcTime: 0,
    retry: false,
  });
  const isOld =
    shown !== null &&
    data !== undefined &&
    dataUpdatedAt > shown.at &&
    (data.stand !== shown.stand || data.vandaag !== shown.day);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer that says so
  useEffect(() => {
    if (!isOld) return;
    refresh().then(() => setUpdated(Date.now()));
  }, [isOld, dataUpdatedAt]);
  return updated;
}
