import type { QueryClient } from '@tanstack/react-query';
import { type ComponentType, lazy } from 'react';
import { type LoaderFunctionArgs, redirect, type RouteObject } from 'react-router';
import { sessionQuery } from './api/queries';
import { lastChannel } from './shell/lastChannel';
import { Blank } from './shell/Blank';
import { ChannelScope } from './shell/ChannelScope';
import { NotFound } from './shell/NotFound';
import { PageFailure } from './shell/PageFailure';
import { PageSlot } from './shell/PageSlot';
import { Shell } from './shell/Shell';

/** Every address, and the page behind it; a page's code arrives when it is first opened. */
export function routes(queries: QueryClient): RouteObject[] {
  return [
    {
      errorElement: <PageFailure whole />,
      hydrateFallbackElement: <Blank />,
      children: [
        { path: '/sign-in', ...page(() => import('../session/page')) },
        {
          element: <Shell />,
          loader: (request) => requireSession(queries, request),
          shouldRevalidate: () => false,
          children: [
            { index: true, element: <Blank />, loader: () => redirect(firstPage()) },
            { path: 'channels', ...page(() => import('../channels/page')) },
            { path: 'channels/new', ...page(() => import('../channels/connect-page')) },
            {
              path: 'c/:channelId',
              element: <ChannelScope />,
              children: [
                { index: true, element: <Blank />, loader: () => redirect('overview') },
                { path: 'overview', ...page(() => import('../overview/page')) },
                { path: 'menu', ...page(() => import('../menu/page')) },
                { path: 'replies', ...page(() => import('../replies/page')) },
                { path: 'statistics', ...page(() => import('../statistics/page')) },
                { path: 'channel', ...page(() => import('../channels/settings-page')) },
              ],
            },
            { path: '*', element: <NotFound /> },
          ],
        },
      ],
    },
  ];
}

function page(load: () => Promise<{ default: ComponentType }>): Pick<RouteObject, 'element' | 'errorElement'> {
  return { element: <PageSlot page={lazy(load)} />, errorElement: <PageFailure /> };
}

async function requireSession(queries: QueryClient, { request }: LoaderFunctionArgs) {
  if (await queries.fetchQuery(sessionQuery)) return null;
  const { pathname, search } = new URL(request.url);
  return redirect(pathname === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(pathname + search)}`);
}

function firstPage(): string {
  const channelId = lastChannel();
  return channelId ? `/c/${channelId}/overview` : '/channels';
}
