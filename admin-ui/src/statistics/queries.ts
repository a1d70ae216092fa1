import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ok, statsApi } from '../app/api/clients';
import type { Clicks } from '../app/api/model';
import type { LocalDate } from './dates';
import type { Granularity, Period } from './range';

export interface SeriesAsked extends Period {
  granularity: Granularity;
  item?: string;
}

/** While a time goes on its numbers move; what is over may still get events that came late. */
export function refreshEvery(open: boolean): number {
  return open ? 4_000 : 20_000;
}

export function clicksQuery(channelId: string, asked: SeriesAsked) {
  return queryOptions({
    queryKey: ['channels', channelId, 'stats', 'clicks', asked],
    queryFn: () => fetchClicks(channelId, asked),
    staleTime: 3_000,
    placeholderData: keepPreviousData,
  });
}

export function itemsQuery(channelId: string, asked: Period) {
  return queryOptions({
    queryKey: ['channels', channelId, 'stats', 'items', asked],
    queryFn: () => ok(statsApi.GET('/api/channels/{channelId}/stats/items', params(channelId, asked))),
    staleTime: 3_000,
    placeholderData: keepPreviousData,
  });
}

export function activeQuery(channelId: string, asked: SeriesAsked) {
  return queryOptions({
    queryKey: ['channels', channelId, 'stats', 'active', asked],
    queryFn: () => ok(statsApi.GET('/api/channels/{channelId}/stats/active', params(channelId, asked))),
    staleTime: 3_000,
    placeholderData: keepPreviousData,
  });
}

export function actionsQuery(channelId: string, asked: Period) {
  return queryOptions({
    queryKey: ['channels', channelId, 'stats', 'actions', asked],
    queryFn: () => ok(statsApi.GET('/api/channels/{channelId}/stats/actions', params(channelId, asked))),
    staleTime: 3_000,
    placeholderData: keepPreviousData,
  });
}

/** Since when there is anything to count. */
export interface Beginning {
  firstDay: LocalDate | undefined;
  everTapped: boolean;
}

export function beginningQuery(channelId: string) {
  return queryOptions({
    queryKey: ['channels', channelId, 'stats', 'beginning'],
    queryFn: async (): Promise<Beginning> => {
      const [clicks, active] = await Promise.all([
        ok(statsApi.GET('/api/channels/{channelId}/stats/clicks', params(channelId, {}))),
        ok(statsApi.GET('/api/channels/{channelId}/stats/active', params(channelId, {}))),
      ]);
      const days = [clicks, active].flatMap(({ series }) => series[0]?.start.slice(0, 10) ?? []);
      return { firstDay: days.sort()[0], everTapped: clicks.total > 0 };
    },
    staleTime: 60_000,
  });
}

/** Taps, or with `actions` those other events together. */
export function countedQuery(channelId: string, actions: string[] | undefined, asked: SeriesAsked) {
  return queryOptions({
    queryKey: ['channels', channelId, 'stats', 'counted', actions ?? 'clicks', asked],
    queryFn: (): Promise<Counted> => (actions === undefined ? fetchClicks(channelId, asked) : fetchActions(channelId, actions, asked)),
    staleTime: 3_000,
    placeholderData: keepPreviousData,
  });
}

/** Point by point and in all. */
export type Counted = Pick<Clicks, 'series' | 'total' | 'unique'>;

function fetchClicks(channelId: string, asked: SeriesAsked) {
  return ok(statsApi.GET('/api/channels/{channelId}/stats/clicks', params(channelId, asked)));
}

function fetchActions(channelId: string, action: string[], asked: SeriesAsked) {
  const query = { ...asked, action };
  return ok(statsApi.GET('/api/channels/{channelId}/stats/actions/series', { params: { path: { channelId }, query } }));
}

type Table = 'clicks' | 'items' | 'active' | 'actions';

/** The same rows as the page draws, as CSV. */
export function fetchCsv(channelId: string, table: Table, asked: Partial<SeriesAsked>): Promise<string> {
  const options = { ...params(channelId, asked), headers: { Accept: 'text/csv' }, parseAs: 'text' as const };
  return ok<string>(statsApi.GET(`/api/channels/{channelId}/stats/${table}`, options));
}

function params(channelId: string, query: Partial<SeriesAsked>) {
  return { params: { path: { channelId }, query } };
}
