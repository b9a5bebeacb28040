/**
 * How it stands with looking in an emergency: asked every few seconds, also for what a colleague
 * asks. It keeps nobody logged in. GET /v1/noodtoegangen
 */
import { useQuery } from '@tanstack/react-query';
import { fetchNoodtoegangen } from '../api';
import { isOver } from '../gezin/use-live';

const everyMs = 4_000;

export function useNood() {
  return useQuery({
    queryKey: ['nood'],
    queryFn: fetchNoodtoegangen,
    refetchInterval: ({ state: { error } }) => !isOver(error) && (error ? 5 * everyMs : everyMs),
    refetchOnWindowFocus: true,
  });
}

/** Whole minutes from the moment of the server until then. */
export function minutesLeft(now: string, until: string): number {
  return Math.max(0, Math.floor((Date.parse(until) - Date.parse(now)) / 60_000));
}
