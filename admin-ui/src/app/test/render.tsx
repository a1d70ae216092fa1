import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import type { Channel } from '../api/model';
import { newQueryClient } from '../api/query-client';
import { Providers } from '../Providers';
import { ChannelContext } from '../useChannel';

export const CHANNEL: Channel = {
  id: 'ch_1',
  name: 'Lviv Coffee',
  appId: 'wx0123456789abcdef',
  originalId: 'gh_0123456789ab',
  encryption: 'secure',
  token: 'token0123456789',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
  callbackUrl: 'http://localhost:8080/callback/wechat/ch_1',
  timeZone: 'Europe/Kyiv',
  createdAt: '2026-11-01T08:00:00Z',
  updatedAt: '2026-11-01T08:00:00Z',
};

interface Options {
  /** The channel of the page; null for a page about none. */
  channel?: Channel | null;
  path?: string;
}

/** Draws something as inside the pages: theme, texts, queries, router, and by default a channel. */
export function renderPage(page: ReactNode, { channel = CHANNEL, path = '/c/ch_1/page' }: Options = {}) {
  const queries = newQueryClient();
  queries.setDefaultOptions({ queries: { retry: false } });
  const frame = (
    <ChannelContext value={channel ?? undefined}>
      <Outlet />
    </ChannelContext>
  );
  const router = createMemoryRouter(
    [
      {
        element: frame,
        children: [
          { path: '/c/:channelId/page', element: page },
          { path: '*', element: channel === null ? page : <h1>elsewhere</h1> },
        ],
      },
    ],
    { initialEntries: [path] },
  );
  const drawn = render(
    <Providers queries={queries}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return { ...drawn, user: userEvent.setup(), queries, router };
}
