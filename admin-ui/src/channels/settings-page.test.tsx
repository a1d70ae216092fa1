import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Channel } from '../app/api/model';
import { CHANNEL, renderPage } from '../app/test/render';
import { fakeServer, problem } from '../app/test/server';
import SettingsPage from './settings-page';

const TOKEN = 'token0123456789';
const CALLED: Channel = { ...CHANNEL, token: TOKEN, callbacks: { verifiedAt: '2026-11-25T10:00:00Z', acceptedAt: '2026-11-25T10:05:00Z' } };

function open(server: Parameters<typeof fakeServer>[0] = {}, channel = CALLED) {
  const calls = fakeServer({
    'GET /api/session': { username: 'olena' },
    'GET /api/channels': [channel],
    'POST /api/channels/ch_1/check': { checks: [] },
    'GET /api/channels/ch_1/menu/versions': [{}, {}],
    ...server,
  });
  return { calls, ...renderPage(<SettingsPage />, { channel }) };
}

describe("a channel's page", () => {
  it('hides token and key until asked', async () => {
    const { user } = open();
    expect(await screen.findByText(CALLED.callbackUrl)).toBeVisible();
    expect(screen.queryByText(TOKEN)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show token and key' }));
    expect(screen.getByText(TOKEN)).toBeVisible();
  });

  it('offers a token that cannot be opened to be replaced, not to be copied', async () => {
    open({}, { ...CALLED, token: null });
    expect(await screen.findByRole('button', { name: 'Replace the token' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Copy the token' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Copy the EncodingAESKey' })).toBeVisible();
  });

  it('replaces the token by a new one', async () => {
    const { calls, user } = open({ 'PATCH /api/channels/ch_1': CALLED });
    await user.click(await screen.findByRole('button', { name: 'Replace the token' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/both accepted for ten minutes/)).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Use this token' }));
    await screen.findByText(CALLED.callbackUrl);
    const sent = calls.find(({ method }) => method === 'PATCH')?.body as { token: string };
    expect(sent.token).toMatch(/^[A-Za-z0-9]{32}$/);
    expect(sent.token).not.toBe(TOKEN);
  });

  it('keeps the settings when they could not be saved', async () => {
    const down = problem(503, { type: 'urn:problem-type:mistok:service-unavailable', title: 'Away', service: 'menu-service' });
    const { user } = open({ 'PATCH /api/channels/ch_1': down });
    const name = await screen.findByLabelText('Name');
    await user.clear(name);
    await user.type(name, 'Kyiv Coffee');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The change could not be saved');
    expect(name).toHaveValue('Kyiv Coffee');
  });

  it('deletes only when the name was typed, says what goes, and leaves', async () => {
    const { calls, user, router } = open({ 'DELETE /api/channels/ch_1': null });
    await user.click(await screen.findByRole('button', { name: 'Delete the channel…' }));
    const dialog = await screen.findByRole('dialog');
    const sure = within(dialog).getByRole('button', { name: 'Delete for good' });
    expect(await within(dialog).findByText(/2 published versions/)).toBeInTheDocument();
    expect(sure).toBeDisabled();
    await user.type(within(dialog).getByLabelText(/type the channel’s name/), 'Lviv Coffee');
    await user.click(sure);
    expect(await screen.findByText('elsewhere')).toBeVisible();
    expect(router.state.location.pathname).toBe('/channels');
    expect(calls.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
  });
});
