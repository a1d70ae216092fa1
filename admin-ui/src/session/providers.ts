import { queryOptions } from '@tanstack/react-query';
import { gatewayApi, ok } from '../app/api/clients';

/** Through whom else one can sign in; usually nobody. */
export const providersQuery = queryOptions({
  queryKey: ['session', 'providers'],
  queryFn: () => ok(gatewayApi.GET('/api/session/providers')),
  staleTime: Infinity,
});
