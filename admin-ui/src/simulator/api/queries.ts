import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { ProblemError } from '../../app/api/problem';
import { callJson } from '../../app/api/transport';
import { accountPath, personPath } from './calls';
import { merged } from './merge';
import type { Account, ApiCall, ChatEntry, Exchange, Fault, LiveMenu, Person } from './model';

const CALLS_KEPT = 300;
const CALLS_EVERY = 2_000;
const AGAIN_AFTER = 3_000;

/** Keys begin with `['phone', appId]`; what the stream brought since it opened stands beside each list. */
export const keys = {
  account: (appId: string) => ['phone', appId, 'account'] as const,
  people: (appId: string) => ['phone', appId, 'people'] as const,
  menu: (appId: string) => ['phone', appId, 'menu'] as const,
  faults: (appId: string) => ['phone', appId, 'faults'] as const,
  calls: (appId: string) => ['phone', appId, 'calls'] as const,
  entries: (appId: string, openId: string) => ['phone', appId, 'entries', openId] as const,
  exchanges: (appId: string, openId: string) => ['phone', appId, 'exchanges', openId] as const,
  fresh: (appId: string, ...rest: string[]) => ['fresh', appId, ...rest] as const,
};

export const accountsQuery = queryOptions({
  queryKey: ['phone-accounts'],
  queryFn: () => callJson<Account[]>('GET', '/simulator/api/accounts'),
});

export function accountQuery(appId: string) {
  return queryOptions({
    queryKey: keys.account(appId),
    queryFn: () => callJson<Account>('GET', accountPath(appId)),
    // A simulator that starts again is back in a moment.
    refetchInterval: ({ state }) => (state.status === 'error' ? AGAIN_AFTER : false),
  });
}

export function peopleQuery(appId: string) {
  return queryOptions({
    queryKey: keys.people(appId),
    queryFn: () => callJson<Person[]>('GET', `${accountPath(appId)}/followers?sample=false`),
  });
}

/** Null while none is published. */
export function menuQuery(appId: string) {
  return queryOptions({
    queryKey: keys.menu(appId),
    queryFn: async () => {
      try {
        return await callJson<LiveMenu>('GET', `${accountPath(appId)}/menu`);
      } catch (failure) {
        if (failure instanceof ProblemError && failure.kind === 'simulator-no-menu') return null;
        throw failure;
      }
    },
  });
}

export function faultsQuery(appId: string) {
  return queryOptions({
    queryKey: keys.faults(appId),
    queryFn: async () => (await callJson<{ faults: Fault[] }>('GET', `${accountPath(appId)}/faults`)).faults,
  });
}

export function entriesQuery(queries: QueryClient, appId: string, openId: string) {
  return queryOptions({
    queryKey: keys.entries(appId, openId),
    staleTime: Infinity,
    queryFn: async () => {
      const known = await callJson<ChatEntry[]>('GET', `${personPath(appId, openId)}/conversation`);
      return merged(known, queries.getQueryData<ChatEntry[]>(keys.fresh(appId, 'entries', openId)) ?? []);
    },
  });
}

export function exchangesQuery(queries: QueryClient, appId: string, openId: string) {
  return queryOptions({
    queryKey: keys.exchanges(appId, openId),
    staleTime: Infinity,
    queryFn: async () => {
      const known = await callJson<Exchange[]>('GET', `${personPath(appId, openId)}/exchanges`);
      return merged(known, queries.getQueryData<Exchange[]>(keys.fresh(appId, 'exchanges', openId)) ?? []);
    },
  });
}

/** WeChat's API is not on the stream: what is new is asked for every two seconds. */
export function callsQuery(queries: QueryClient, appId: string) {
  return queryOptions({
    queryKey: keys.calls(appId),
    refetchInterval: CALLS_EVERY,
    queryFn: async () => {
      const before = queries.getQueryData<ApiCall[]>(keys.calls(appId)) ?? [];
      const after = before.at(-1)?.number ?? 0;
      const fresh = await callJson<ApiCall[]>(
        'GET',
        `/simulator/api/calls?appId=${encodeURIComponent(appId)}&after=${after}`,
      );
      if (fresh.length > 0) void queries.invalidateQueries({ queryKey: keys.faults(appId) });
      return fresh.length === 0 && before.length > 0 ? before : merged(before, fresh).slice(-CALLS_KEPT);
    },
  });
}
