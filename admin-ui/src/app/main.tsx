import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { newQueryClient } from './api/query-client';
import { startTexts } from './i18n/i18n';
import { Providers } from './Providers';
import { routes } from './routes';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root');

const queries = newQueryClient();
await startTexts('app', 'session');
createRoot(root).render(
  <StrictMode>
    <Providers queries={queries}>
      <RouterProvider router={createBrowserRouter(routes(queries))} />
    </Providers>
  </StrictMode>,
);
