import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderPage } from '../app/test/render';
import { fakeServer, problem } from '../app/test/server';
import { SignInForm } from './SignInForm';

const WRONG = { type: 'urn:problem-type:mistok:wrong-credentials', title: 'Wrong credentials' };
const THROTTLED = { type: 'urn:problem-type:mistok:too-many-attempts', title: 'Too many attempts' };

async function signIn(answer: Response | object, providers: object[] = []) {
  const calls = fakeServer({ 'POST /api/session': answer, 'GET /api/session/providers': providers });
  const onSignedIn = vi.fn();
  const { user } = renderPage(<SignInForm onSignedIn={onSignedIn} />, { channel: null });
  await user.type(await screen.findByLabelText('User name'), 'olena');
  await user.type(screen.getByLabelText('Password'), 'secret');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  return { calls, onSignedIn };
}

describe('SignInForm', () => {
  it('signs in', async () => {
    const { calls, onSignedIn } = await signIn({ username: 'olena', csrfToken: 'c' });
    await vi.waitFor(() => expect(onSignedIn).toHaveBeenCalled());
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ username: 'olena', password: 'secret' });
  });

  it('keeps what was typed when the password is wrong', async () => {
    await signIn(problem(401, WRONG));
    expect(await screen.findByRole('alert')).toHaveTextContent('User name or password is wrong.');
    expect(screen.getByLabelText('User name')).toHaveValue('olena');
    expect(screen.getByLabelText('Password')).toHaveFocus();
  });

  it('says how long to wait after too many attempts', async () => {
    await signIn(problem(429, THROTTLED, { 'Retry-After': '42' }));
    expect(await screen.findByRole('button', { name: /Wait 4\d seconds/ })).toBeDisabled();
    expect(screen.getByRole('alert')).toHaveTextContent('too many wrong attempts');
  });

  it('offers the identity providers', async () => {
    await signIn(problem(401, WRONG), [{ id: 'okta', name: 'Okta', signInUrl: '/oauth2/authorization/okta' }]);
    expect(await screen.findByRole('link', { name: 'Sign in with Okta' })).toHaveAttribute('href', '/oauth2/authorization/okta');
  });
});
