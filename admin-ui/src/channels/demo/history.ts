import { queryOptions } from '@tanstack/react-query';
import { callJson } from '../../app/api/transport';
import { DEMO_AT_SIMULATOR } from './make';

/** How far the made-up past is; all zero when there never was one. */
export interface History {
  total: number;
  sent: number;
  failed: number;
  running: boolean;
  reason: string | null;
}

/** Asked every second while it runs. */
export const historyQuery = queryOptions({
  queryKey: ['simulator', 'history', 'demo'],
  queryFn: () => callJson<History>('GET', `${DEMO_AT_SIMULATOR}/history`),
  refetchInterval: ({ state }) => (state.data?.running ? 1_000 : false),
  refetchOnWindowFocus: false,
  retry: false,
});
