import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem';

/** Server state: fresh for some seconds, asked again when the window comes back. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 10_000, retry: mayHelp, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
}

/** What a service refused it refuses again; one that was away may be back. */
function mayHelp(failures: number, error: Error): boolean {
  const refused = error instanceof ProblemError && error.status < 500;
  return !refused && failures < 1;
}
