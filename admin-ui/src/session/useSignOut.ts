import { useMutation } from '@tanstack/react-query';
import { gatewayApi, ok } from '../app/api/clients';

/** Ends the session; loading the door anew forgets everything the pages have shown. */
export function useSignOut() {
  return useMutation({
    mutationFn: () => ok(gatewayApi.DELETE('/api/session')),
    onSuccess: () => window.location.assign('/sign-in'),
  });
}
