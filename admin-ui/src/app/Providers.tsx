import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ThemeProvider } from './theme/ThemeProvider';

interface ProvidersProps {
  queries: QueryClient;
  children: ReactNode;
}

/** What every page stands on. */
export function Providers({ queries, children }: ProvidersProps) {
  return (
    <QueryClientProvider client={queries}>
      <ThemeProvider>{children}</ThemeProvider>
    </QueryClientProvider>
  );
}
