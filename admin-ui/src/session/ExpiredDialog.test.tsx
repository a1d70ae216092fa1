import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { giveUpSession, signInAgain } from '../app/api/expiry';
import { renderPage } from '../app/test/render';
import { fakeServer, problem } from '../app/test/server';
import { ExpiredDialog } from './ExpiredDialog';

describe('ExpiredDialog', () => {
  afterEach(giveUpSession);

  it('stays when a look for a sign-in elsewhere fails, and goes when a later one finds it', async () => {
    let away = true;
    const down = problem(503, { type: 'urn:problem-type:mistok:service-unavailable', title: 'Away' });
    const calls = fakeServer({
      'GET /api/session': () => (away ? down : { username: 'olena', csrfToken: 'c' }),
      'GET /api/session/providers': [],
    });
    renderPage(<ExpiredDialog />, { channel: null });
    let back: Promise<boolean> | undefined;
    act(() => {
      back = signInAgain();
    });
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
    const looks = () => calls.filter(({ path }) => path === '/api/session').length;
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(looks()).toBe(1));
    expect(screen.getByRole('dialog')).toBeInTheDocument();
    away = false;
    await waitFor(() => {
      window.dispatchEvent(new Event('focus'));
      expect(looks()).toBeGreaterThan(1);
    });
    expect(await back).toBe(true);
  });
});
