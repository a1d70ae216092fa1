import { queryOptions } from '@tanstack/react-query';
import { gatewayApi, menuApi, ok, replyApi } from './clients';
import type { Channel, Session } from './model';
import { ProblemError } from './problem';
import { callJson, rememberCsrfToken } from './transport';

/** Questions that more than one page asks; a page's own stand in its folder. */

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: currentSession,
  staleTime: 60_000,
});

export const channelsQuery = queryOptions({
  queryKey: ['channels'],
  queryFn: () => ok<Channel[]>(menuApi.GET('/api/channels')),
});

export function menuQuery(channelId: string) {
  return queryOptions({
    queryKey: ['channels', channelId, 'menu'],
    queryFn: () => ok(menuApi.GET('/api/channels/{channelId}/menu', inChannel(channelId))),
  });
}

export function versionsQuery(channelId: string) {
  return queryOptions({
    queryKey: ['channels', channelId, 'menu', 'versions'],
    queryFn: () => ok(menuApi.GET('/api/channels/{channelId}/menu/versions', inChannel(channelId))),
  });
}

export function repliesQuery(channelId: string) {
  return queryOptions({
    queryKey: ['channels', channelId, 'replies'],
    queryFn: () => ok(replyApi.GET('/api/channels/{channelId}/replies', inChannel(channelId))),
  });
}

/** What the channel doctor finds; asks WeChat, so not for every glance. */
export function checkQuery(channelId: string) {
  return queryOptions({
    queryKey: ['channels', channelId, 'check'],
    queryFn: async () => (await ok(menuApi.POST('/api/channels/{channelId}/check', inChannel(channelId)))).checks,
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });
}

export interface SimulatedAccount {
  appId: string;
  appSecret: string;
  originalId: string;
}

/** Accounts of the simulator beside this Mistok; ask only when the session names a simulator. */
export const simulatedAccountsQuery = queryOptions({
  queryKey: ['simulator', 'accounts'],
  queryFn: () => callJson<SimulatedAccount[]>('GET', '/simulator/api/accounts'),
});

export function inChannel(channelId: string) {
  return { params: { path: { channelId } } };
}

async function currentSession(): Promise<Session | null> {
  try {
    const session = await ok(gatewayApi.GET('/api/session'));
    rememberCsrfToken(session.csrfToken);
    return session;
  } catch (failure) {
    if (failure instanceof ProblemError && failure.status === 401) return null;
    throw failure;
  }
}
