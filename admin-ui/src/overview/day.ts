import { useQuery } from '@tanstack/react-query';
import { useChannel } from '../app/useChannel';
import { addDays, dayIn, instantAt, nearestHourIn } from '../statistics/dates';
import { type Counted, countedQuery } from '../statistics/queries';

export const MESSAGES = [
  'text-received',
  'image-received',
  'voice-received',
  'video-received',
  'short-video-received',
  'location-received',
  'link-received',
  'file-received',
  'mini-program-page-received',
];

/** Today, the whole of the same weekday last week, and that one up to the present hour. */
export interface Day {
  today: Counted | undefined;
  before: Counted | undefined;
  beforeUntilNow: Counted | undefined;
  error: unknown;
  retry: () => void;
}

/** @param actions what to count; undefined: taps */
export function useDay(now: Date, actions?: string[]): Day {
  const { id, timeZone } = useChannel();
  const day = dayIn(timeZone, now);
  const weekAgo = addDays(day, -7);
  const until = instantAt(weekAgo, nearestHourIn(timeZone, now), timeZone);
  const today = useQuery({ ...countedQuery(id, actions, { from: day, granularity: 'hour' }), refetchInterval: 5_000 });
  const before = useQuery({ ...countedQuery(id, actions, { from: weekAgo, to: weekAgo, granularity: 'hour' }), staleTime: 60_000 });
  const beforeUntilNow = useQuery({ ...countedQuery(id, actions, { from: weekAgo, to: until, granularity: 'hour' }), staleTime: 60_000 });
  return {
    today: today.data,
    before: before.data,
    beforeUntilNow: beforeUntilNow.data,
    error: today.error ?? beforeUntilNow.error,
    retry: () => void Promise.all([today.refetch(), before.refetch(), beforeUntilNow.refetch()]),
  };
}
