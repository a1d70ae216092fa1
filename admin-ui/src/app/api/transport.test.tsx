import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ExpiredDialog } from '../../session/ExpiredDialog';
import { renderPage } from '../test/render';
import { fakeServer, problem } from '../test/server';
import { menuApi, ok } from './clients';
import { ProblemError } from './problem';
import { callJson } from './transport';

const GONE = { type: 'urn:problem-type:mistok:not-signed-in', title: 'Not signed in' };
const FOREIGN = { type: 'urn:problem-type:mistok:csrf-token-missing', title: 'No token' };

describe('the session of calls', () => {
  it('repeats the token on unsafe calls only', async () => {
    const calls = fakeServer({ 'POST /api/x': {}, 'GET /api/x': {} });
    await callJson('POST', '/api/x', { a: 1 });
    await callJson('GET', '/api/x');
    expect(calls.map(({ headers }) => headers.get('X-CSRF-Token'))).toEqual(['test-token', null]);
  });

  it('takes over the token when another tab has signed in again', async () => {
    fakeServer({
      'GET /api/session': { username: 'olena', csrfToken: 'newer' },
      'POST /api/x': (request) => (request.headers.get('X-CSRF-Token') === 'newer' ? { done: true } : problem(403, FOREIGN)),
    });
    expect(await callJson('POST', '/api/x', {})).toEqual({ done: true });
  });

  it('asks to sign in over the page when it has ended, and then sends the call again', async () => {
    const calls = fakeServer({
      'PATCH /api/channels/ch_1': (_request, call) => (call === 0 ? problem(401, GONE) : { id: 'ch_1', name: 'New' }),
      'POST /api/session': { username: 'olena', csrfToken: 'c2' },
      'GET /api/session/providers': [],
    });
    const { user } = renderPage(<ExpiredDialog />, { channel: null });
    const saved = ok(
      menuApi.PATCH('/api/channels/{channelId}', { params: { path: { channelId: 'ch_1' } }, body: { name: 'New' } }),
    );
    await user.type(await screen.findByLabelText('User name'), 'olena');
    await user.type(screen.getByLabelText('Password'), 'secret');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await saved).toMatchObject({ name: 'New' });
    const last = calls.at(-1);
    expect([last?.body, last?.headers.get('X-CSRF-Token')]).toEqual([{ name: 'New' }, 'c2']);
  });

  it('fails the call when the person gives up', async () => {
    fakeServer({ 'GET /api/x': () => problem(401, GONE), 'GET /api/session/providers': [] });
    const { user } = renderPage(<ExpiredDialog />, { channel: null });
    const refused = vi.fn();
    const call = callJson('GET', '/api/x').catch(refused);
    await user.click(await screen.findByRole('button', { name: /close/i }));
    await call;
    expect(refused).toHaveBeenCalledWith(expect.any(ProblemError));
  });
});
