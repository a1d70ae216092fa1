import { useMutation, useQueryClient } from '@tanstack/react-query';
import { gatewayApi, ok } from '../app/api/clients';
import { sessionQuery } from '../app/api/queries';
import { rememberCsrfToken } from '../app/api/transport';

export interface Login {
  username: string;
  password: string;
}

/** Signs in with a password; afterwards the session is known everywhere. */
export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (login: Login) => ok(gatewayApi.POST('/api/session', { body: login })),
    onSuccess: (session) => {
      rememberCsrfToken(session.csrfToken);
      queries.setQueryData(sessionQuery.queryKey, session);
    },
  });
}
