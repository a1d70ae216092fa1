import { render, screen } from '@testing-library/react';
import { lazy } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { newQueryClient } from '../api/query-client';
import { Providers } from '../Providers';
import { PageFailure } from './PageFailure';
import { PageSlot } from './PageSlot';

function open(failure: Error) {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const page = lazy(() => Promise.reject(failure));
  const router = createMemoryRouter([{ path: '/', element: <PageSlot page={page} />, errorElement: <PageFailure /> }]);
  render(
    <Providers queries={newQueryClient()}>
      <RouterProvider router={router} />
    </Providers>,
  );
}

describe('PageFailure', () => {
  it('speaks of a new version when the code of a page is gone', async () => {
    open(new TypeError('Failed to fetch dynamically imported module: https://mistok.example/assets/page-1a2b.js'));
    expect(await screen.findByText(/If a new version was installed meanwhile, that brings it/)).toBeVisible();
    expect(screen.queryByText(/Mistok does not answer/)).not.toBeInTheDocument();
  });

  it('speaks of the connection when nobody answered a call', async () => {
    open(new TypeError('Failed to fetch'));
    expect(await screen.findByText(/Mistok does not answer/)).toBeVisible();
  });
});
