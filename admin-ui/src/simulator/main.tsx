import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { newQueryClient } from '../app/api/query-client';
import { rememberCsrfToken } from '../app/api/transport';
import { startTexts } from '../app/i18n/i18n';
import { Providers } from '../app/Providers';
import { SimulatorPage } from './SimulatorPage';

const root = document.getElementById('root');
if (!root) throw new Error('phone.html has no root');

// Nobody signs in here, so there is no token to ask for.
rememberCsrfToken('');
await startTexts('app', 'phone', 'simulator');
createRoot(root).render(
  <StrictMode>
    <Providers queries={newQueryClient()}>
      <SimulatorPage />
    </Providers>
  </StrictMode>,
);
