import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Channel, Check } from '../app/api/model';
import { CHANNEL, renderPage } from '../app/test/render';
import { fakeServer, problem } from '../app/test/server';
import { DEMO_ACCOUNT } from './demo/account';
import ChannelsPage from './page';

const REFUSED: Check = { name: 'token', ok: false, code: 'refused', detail: '', fix: '', errcode: 40125, errmsg: '' };
const SIMULATOR = { username: 'olena', simulator: 'http://localhost:8090' };

function open(channels: Channel[], server: Parameters<typeof fakeServer>[0] = {}) {
  const checks = Object.fromEntries(channels.map(({ id }) => [`POST /api/channels/${id}/check`, { checks: [] }]));
  fakeServer({ 'GET /api/session': SIMULATOR, 'GET /api/channels': channels, ...checks, ...server });
  return renderPage(<ChannelsPage />, { channel: null, path: '/channels' });
}

/** No channel yet; the demo's becomes the first one. */
function openEmpty(server: Parameters<typeof fakeServer>[0] = {}) {
  const demo: Channel = { ...CHANNEL, ...DEMO_ACCOUNT };
  const at = `/simulator/api/accounts/${DEMO_ACCOUNT.appId}`;
  let channels: Channel[] = [];
  const replies = ['keywords', 'subscribe', 'default', 'off-hours', ...['TODAY', 'COFFEE', 'CAKES', 'WHERE', 'HOURS', 'TALK'].map((key) => `keys/${key}`)];
  return open([], {
    'GET /api/channels': () => channels,
    'POST /api/channels': () => {
      channels = [demo];
      return demo;
    },
    'DELETE /api/channels/ch_1': () => {
      channels = [];
      return null;
    },
    'POST /api/channels/ch_1/check': { checks: [] },
    'PUT /api/channels/ch_1/menu/draft': {},
    'GET /api/channels/ch_1/menu': { draft: { buttons: [] }, changed: true, changes: [] },
    'POST /api/channels/ch_1/menu/publish': { version: 1 },
    'GET /simulator/api/accounts': [],
    'POST /simulator/api/accounts': DEMO_ACCOUNT,
    [`PUT ${at}/server`]: {},
    [`POST ${at}/history`]: { total: 2000, running: true },
    [`DELETE ${at}`]: null,
    ...Object.fromEntries(replies.map((rule) => [`PUT /api/channels/ch_1/replies/${rule}`, {}])),
    ...server,
  });
}

describe('the list of channels', () => {
  it('teaches while it is empty', async () => {
    open([]);
    expect(await screen.findByText(/A channel is your WeChat Official Account/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Connect a channel' })).toHaveAttribute('href', '/channels/new');
    expect(await screen.findByRole('button', { name: 'Look around with a demo channel' })).toBeVisible();
  });

  it('shows how each channel is, in words', async () => {
    const well = { ...CHANNEL, callbacks: { acceptedAt: new Date().toISOString() } };
    const bad = { ...CHANNEL, id: 'ch_2', name: 'Second', callbacks: {} };
    const lost = { ...CHANNEL, id: 'ch_3', name: 'Third', callbacks: {} };
    open([well, bad, lost], { 'POST /api/channels/ch_2/check': { checks: [REFUSED] } });
    expect(await screen.findByText('Connected')).toBeVisible();
    expect(await screen.findByText('WeChat refuses')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Finish connecting: Third' })).toHaveAttribute('href', '/channels/new?channel=ch_3');
    expect(screen.getByRole('link', { name: 'Lviv Coffee' })).toHaveAttribute('href', '/c/ch_1/overview');
  });

  it('shows what fails while the first channel is made, and forgets the channel that is taken back', async () => {
    const { user } = openEmpty({ 'PUT /api/channels/ch_1/menu/draft': problem(503, { type: 'x', title: 'Away' }) });
    await user.click(await screen.findByRole('button', { name: 'Look around with a demo channel' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The menu could not be saved');
    expect(screen.getByRole('link', { name: 'Lviv Coffee', hidden: true })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Remove what was made' }));
    expect(await screen.findByText(/A channel is your WeChat Official Account/)).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('goes to the demo that was made from the empty page', async () => {
    // The list shows the new channel while the rest of the demo is still being made.
    const listed = () => screen.findByRole('link', { name: 'Lviv Coffee', hidden: true });
    const { user, router } = openEmpty({ 'POST /api/channels/ch_1/menu/publish': () => listed().then(() => ({ version: 1 })) });
    await user.click(await screen.findByRole('button', { name: 'Look around with a demo channel' }));
    await expect.poll(() => router.state.location.pathname, { timeout: 10_000 }).toBe('/c/ch_1/overview');
  });

  it('says when the list is not to be had', async () => {
    open([], { 'GET /api/channels': problem(503, { type: 'urn:problem-type:mistok:service-unavailable', title: 'Away' }) });
    expect(await screen.findByRole('alert')).toHaveTextContent('The channels could not be loaded');
  });
});
