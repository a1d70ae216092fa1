import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Channel, Check } from '../app/api/model';
import { CHANNEL, renderPage } from '../app/test/render';
import { fakeServer, problem } from '../app/test/server';
import ConnectPage from './connect-page';

const SESSION = { username: 'olena', csrfToken: 'c' };
const SIMULATED = { appId: 'wx00000000000000a1', appSecret: '0123456789abcdef0123456789abcdef', originalId: 'gh_a1' };
const NEW: Channel = { ...CHANNEL, callbacks: {} };
const VERIFIED: Channel = { ...CHANNEL, callbacks: { verifiedAt: '2026-11-25T10:00:00Z' } };
const NEVER: Check = { name: 'callback', ok: false, code: 'never', detail: 'WeChat has not called yet', fix: 'Enter it' };
const WRONG_SECRET: Check = {
  name: 'token',
  ok: false,
  code: 'refused',
  detail: 'WeChat refused with 40125: invalid appsecret',
  fix: 'The AppSecret is wrong.',
  errcode: 40125,
  errmsg: 'invalid appsecret',
};

function open(server: Parameters<typeof fakeServer>[0], path = '/channels/new') {
  const calls = fakeServer({ 'GET /api/session': SESSION, 'GET /api/channels': [], ...server });
  return { calls, ...renderPage(<ConnectPage />, { channel: null, path }) };
}

describe('connecting a channel', () => {
  it('makes the channel with token and key of its own, then shows what WeChat needs', async () => {
    let made = false;
    const { calls, user, router } = open({
      'GET /api/channels': () => (made ? [NEW] : []),
      'POST /api/channels': () => {
        made = true;
        return NEW;
      },
    });
    await user.type(await screen.findByLabelText('Name'), 'Lviv Coffee');
    await user.type(screen.getByLabelText('AppID'), ' wx0123456789abcdef');
    await user.type(screen.getByLabelText('AppSecret'), SIMULATED.appSecret);
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByText(NEW.callbackUrl)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Copy the EncodingAESKey' })).toBeVisible();
    expect(router.state.location.search).toBe('?channel=ch_1&step=console');
    expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
      encryption: 'secure',
      token: expect.stringMatching(/^[A-Za-z0-9]{32}$/) as string,
      encodingAesKey: expect.stringMatching(/^[A-Za-z0-9]{43}$/) as string,
      timeZone: expect.any(String) as string,
    });
  });

  it('says at the field what is missing or odd, and sends nothing', async () => {
    const { calls, user } = open({});
    await user.type(await screen.findByLabelText('AppID'), 'wx 12');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByText('Give the channel a name')).toBeInTheDocument();
    expect(screen.getByText(/Only letters and digits/)).toBeInTheDocument();
    expect(calls.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('says which channel has the account already, and keeps what was typed', async () => {
    const taken = problem(409, { type: 'urn:problem-type:mistok:app-id-taken', title: 'Taken' });
    const { user } = open({ 'GET /api/channels': [NEW], 'POST /api/channels': taken });
    await user.type(await screen.findByLabelText('Name'), 'Again');
    await user.type(screen.getByLabelText('AppID'), NEW.appId);
    await user.type(screen.getByLabelText('AppSecret'), 'secret');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('is connected already');
    expect(screen.getByRole('link', { name: 'Open Lviv Coffee' })).toHaveAttribute('href', '/c/ch_1/channel');
    expect(screen.getByLabelText('Name')).toHaveValue('Again');
  });

  it('fills the form with a simulated account', async () => {
    const { calls, user } = open({
      'GET /api/session': { ...SESSION, simulator: 'http://localhost:8090' },
      'GET /simulator/api/accounts': [],
      'POST /simulator/api/accounts': SIMULATED,
    });
    await user.click(await screen.findByRole('button', { name: 'Use a simulated account' }));
    expect(await screen.findByText(/filled in below/)).toBeVisible();
    expect(screen.getByLabelText('AppID')).toHaveValue(SIMULATED.appId);
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ name: 'My shop' });
  });

  it('saves the address at the simulator and is connected', async () => {
    let saved = false;
    const { calls, user } = open(
      {
        'GET /api/session': { ...SESSION, simulator: 'http://localhost:8090' },
        'GET /simulator/api/accounts': [{ ...SIMULATED, appId: NEW.appId }],
        'GET /api/channels': () => [saved ? VERIFIED : NEW],
        'POST /api/channels/ch_1/check': { checks: [NEVER] },
        [`PUT /simulator/api/accounts/${NEW.appId}/server`]: () => {
          saved = true;
          return null;
        },
      },
      '/channels/new?channel=ch_1',
    );
    await user.click(await screen.findByRole('button', { name: /Save it in the simulator/ }));
    expect(await screen.findByRole('link', { name: 'Draw the menu' })).toHaveAttribute('href', '/c/ch_1/menu');
    expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({
      url: NEW.callbackUrl,
      token: NEW.token,
      encodingAesKey: NEW.encodingAesKey,
      mode: 'secure',
    });
  });

  it('is not content with a verified address when WeChat refuses us', async () => {
    open(
      { 'GET /api/channels': [VERIFIED], 'POST /api/channels/ch_1/check': { checks: [WRONG_SECRET] } },
      '/channels/new?channel=ch_1&step=check',
    );
    expect(await screen.findByText('Messages arrive, one thing is left')).toBeVisible();
  });

  it('names a wrong AppSecret and lets one replace it there', async () => {
    let mended = false;
    const { user } = open(
      {
        'GET /api/channels': [NEW],
        'POST /api/channels/ch_1/check': () => ({ checks: mended ? [NEVER] : [WRONG_SECRET, NEVER] }),
        'PATCH /api/channels/ch_1': () => {
          mended = true;
          return NEW;
        },
      },
      '/channels/new?channel=ch_1&step=check',
    );
    expect(await screen.findByText(/The AppSecret is wrong. Copy it again/)).toBeVisible();
    expect(screen.getByText('2 points need attention.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Correct it…' }));
    await user.type(await screen.findByLabelText('New AppSecret'), SIMULATED.appSecret);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('1 point needs attention.')).toBeVisible();
  });
});
