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

/**
 * For a form that is open while the page goes on: whether something changed since it was opened,
 * and the ETag that it is sent with. That of when it was opened, so that the server refuses what
 * was written without having seen the change; once that was shown, that of what is shown now.
 */
export function useChange() {
  const stand = useContext(StandContext);
  const [agreed, setAgreed] = useState(stand);
  const [isShown, setShown] = useState(false);
  return {
    isThere: stand !== agreed,
    show: () => setShown(true),
    accept: () => {
      if (!isShown) return agreed;
      setAgreed(stand);
      setShown(false);
      return stand;
    },
  };
}

/** Who is gone, or may not look any more, sees it no more. */
export function isOver(error: Error | null): boolean {
  return error instanceof ApiError && [401, 403, 404].includes(error.status);
}

function nextAsk(error: Error | null): number | false {
  if (isOver(error)) return false;
  return error ? busyMs : everyMs;
}

/**
 * Calls refresh when what is shown is no longer true, or may not be shown any more; it rejects when
 * nothing came. Returns: when that last was so (ms since 1970), or null.
 */
export function useLive(
  gezinId: string,
  shown: Shown | null,
  refresh: () => Promise<unknown>,
): number | null {
  const [updated, setUpdated] = useState<number | null>(null);
  const { data, dataUpdatedAt, error } = useQuery({
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
    refresh().then(
      () => setUpdated(dataUpdatedAt),
      () => undefined,
    );
  }, [isOld, dataUpdatedAt]);
  const ended = isOver(error) ? error : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer that says so
  useEffect(() => {
    if (!ended) return;
    const leave = () => void refresh().catch(() => undefined);
    // What one is filling in stays until one is done with it; sending it tells what is the matter.
    const form = document.querySelector('dialog[open]');
    if (!form) return leave();
    form.addEventListener('close', leave);
    return () => form.removeEventListener('close', leave);
  }, [ended]);
  return updated;
}
