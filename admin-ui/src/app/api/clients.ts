import createClient from 'openapi-fetch';
import type { paths as GatewayPaths } from './generated/gateway';
import type { paths as MenuPaths } from './generated/menu';
import type { paths as ReplyPaths } from './generated/reply';
import type { paths as StatsPaths } from './generated/stats';
import { sessionFetch } from './transport';

const options = { baseUrl: location.origin, fetch: sessionFetch };

export const gatewayApi = createClient<GatewayPaths, 'application/json'>(options);
export const menuApi = createClient<MenuPaths, 'application/json'>(options);
export const replyApi = createClient<ReplyPaths, 'application/json'>(options);
export const statsApi = createClient<StatsPaths, 'application/json'>(options);

/**
 * The data of a call: `await ok(menuApi.GET('/api/channels'))`.
 *
 * @throws ProblemError when the call failed
 */
export async function ok<T>(call: Promise<{ data?: T; response: Response }>): Promise<T> {
  return (await call).data as T;
}
