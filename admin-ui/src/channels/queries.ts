import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { inChannel, channelsQuery, checkQuery, type SimulatedAccount, simulatedAccountsQuery } from '../app/api/queries';
import { menuApi, ok } from '../app/api/clients';
import type { Channel, ChannelRequest } from '../app/api/model';
import { ProblemError } from '../app/api/problem';
import { callJson } from '../app/api/transport';

const SIMULATOR = '/simulator/api/accounts';

export function useConnect() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (request: ChannelRequest) => ok(menuApi.POST('/api/channels', { body: request })),
    onSuccess: (channel) => keep(queries, channel),
  });
}

export function useChange(channelId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: ChannelRequest) =>
      ok(menuApi.PATCH('/api/channels/{channelId}', { ...inChannel(channelId), body: change })),
    onSuccess: (channel) => {
      keep(queries, channel);
      void queries.invalidateQueries(checkQuery(channelId));
    },
  });
}

/** Leaves the list to be asked anew, so that a page can go elsewhere before its channel vanishes. */
export function removeChannel(channelId: string): Promise<unknown> {
  return ok(menuApi.DELETE('/api/channels/{channelId}', inChannel(channelId)));
}

export function forgetChannel(queries: QueryClient, channelId: string): void {
  queries.setQueryData(channelsQuery.queryKey, (all) => all?.filter(({ id }) => id !== channelId));
  queries.removeQueries({ queryKey: ['channels', channelId] });
}

/** An account at the simulated WeChat, with AppID and AppSecret of its own. */
export function useSimulatedAccount() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => callJson<SimulatedAccount>('POST', SIMULATOR, name ? { name } : {}),
    onSuccess: () => queries.invalidateQueries(simulatedAccountsQuery),
  });
}

/** Saves a channel's callback address at the simulated WeChat, which verifies it at once. */
export function saveInSimulator({ appId, callbackUrl, token, encodingAesKey, encryption }: Channel): Promise<unknown> {
  const server = { url: callbackUrl, token, encodingAesKey, mode: encryption };
  return callJson('PUT', `${SIMULATOR}/${appId}/server`, server);
}

export function useSaveInSimulator(channel: Channel) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => saveInSimulator(channel),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ ...channelsQuery, exact: true }),
        queries.invalidateQueries(checkQuery(channel.id)),
      ]),
  });
}

/** Forgets a simulated account; one that is gone already is no failure. */
export async function removeSimulatedAccount(appId: string): Promise<void> {
  try {
    await callJson('DELETE', `${SIMULATOR}/${appId}`);
  } catch (failure) {
    if (!(failure instanceof ProblemError && failure.status === 404)) throw failure;
  }
}

/** The list shows at once what the answer says. */
export function keep(queries: QueryClient, channel: Channel): void {
  queries.setQueryData(channelsQuery.queryKey, (all) => {
    if (!all) return all;
    return all.some(({ id }) => id === channel.id)
      ? all.map((one) => (one.id === channel.id ? channel : one))
      : [...all, channel];
  });
  void queries.invalidateQueries({ ...channelsQuery, exact: true });
}
