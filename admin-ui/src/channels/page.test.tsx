import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Channel, Check } from '../app/api/model';
import { CHANNEL, renderPage } from '../app/test/render';
import { fakeServer, problem } from '../app/test/server';
import ChannelsPage from './page';

const REFUSED: Check = { name: 'token', ok: false, code: 'refused', detail: '', fix: '', errcode: 40125, errmsg: '' };
const SIMULATOR = { username: 'olena', simulator: 'http://localhost:8090' };

function open(channels: Channel[], server: Parameters<typeof fakeServer>[0] = {}) {
  const checks = Object.fromEntries(channels.map(({ id }) => [`POST /api/channels/${id}/check`, { checks: [] }]));
  fakeServer({ 'GET /api/session': SIMULATOR, 'GET /api/channels': channels, ...checks, ...server });
  return renderPage(<ChannelsPage />, { channel: null, path: '/channels' });
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

  it('says when the list is not to be had', async () => {
    open([], { 'GET /api/channels': problem(503, { type: 'urn:problem-type:mistok:service-unavailable', title: 'Away' }) });
    expect(await screen.findByRole('alert')).toHaveTextContent('The channels could not be loaded');
  });
});
