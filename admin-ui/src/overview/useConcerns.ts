import { useQuery } from '@tanstack/react-query';
import { channelsQuery, checkQuery, menuQuery, repliesQuery } from '../app/api/queries';
import { useChannel } from '../app/useChannel';
import { addDays, dayIn, instantAt } from '../statistics/dates';
import { activeQuery } from '../statistics/queries';
import { type Concern, concernsOf } from './attention';

const HOUR = 3_600_000;
const WEEK = 168 * HOUR;
/** So many were active in the same time a week ago: then silence is no chance. */
const EXPECTED = 3;

export interface Found {
  /** Undefined while it is still being found out. */
  concerns: Concern[] | undefined;
  /** Why some of it could not be found out. */
  error: unknown;
  retry: () => void;
}

/** What needs attention, and whether everything could be looked at. */
export function useConcerns(now: Date): Found {
  const { id, ...given } = useChannel();
  const channel = useQuery({ ...channelsQuery, refetchInterval: 20_000 }).data?.find((one) => one.id === id) ?? { id, ...given };
  const checks = useQuery({ ...checkQuery(id), staleTime: 60_000, refetchInterval: 300_000 });
  const menu = useQuery(menuQuery(id));
  const replies = useQuery(repliesQuery(id));
  const quiet = useQuiet(channel.callbacks?.acceptedAt, now);
  const asked = [checks, menu, replies];
  return {
    concerns: asked.some(({ isPending }) => isPending)
      ? undefined
      : concernsOf({ channel, checks: checks.data, menu: menu.data, replies: replies.data, quiet }),
    error: asked.find(({ isError }) => isError)?.error,
    retry: () => asked.filter(({ isError }) => isError).forEach((one) => void one.refetch()),
  };
}

/** Nothing for an hour, though a week ago followers were active in the same time. */
function useQuiet(lastAt: string | undefined, now: Date): boolean {
  const { id, timeZone } = useChannel();
  const silent = lastAt !== undefined && now.getTime() - Date.parse(lastAt) >= HOUR;
  const from = fullHour(Date.parse(lastAt ?? '') - WEEK + HOUR);
  const to = fullHour(now.getTime() - WEEK);
  const before = useQuery({
    ...activeQuery(id, { from: from ?? '', to: to ?? '', granularity: 'hour' }),
    enabled: silent && from !== undefined && to !== undefined && from < to && withinDays(from, timeZone),
    staleTime: HOUR,
  });
  return silent && (before.data?.unique ?? 0) >= EXPECTED;
}

function fullHour(moment: number): string | undefined {
  return Number.isNaN(moment) ? undefined : new Date(Math.floor(moment / HOUR) * HOUR).toISOString();
}

/** Longer silence than a month is no news. */
function withinDays(from: string, zone: string): boolean {
  return from > instantAt(addDays(dayIn(zone), -40), 0, zone);
}
