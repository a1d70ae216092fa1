import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { gatewayApi, ok } from '../app/api/clients';
import { sessionQuery } from '../app/api/queries';
import { rememberCsrfToken } from '../app/api/transport';

/** Ends the session and forgets everything it has shown. */
export function useSignOut() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => ok(gatewayApi.DELETE('/api/session')),
    onSuccess: async () => {
      rememberCsrfToken(undefined);
      await navigate('/sign-in');
      queries.clear();
      queries.setQueryData(sessionQuery.queryKey, null);
    },
  });
}
