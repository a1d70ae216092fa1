import { screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { Channel } from '../../app/api/model';
import { renderPage, CHANNEL } from '../../app/test/render';
import { fakeServer, problem } from '../../app/test/server';
import { byteLength } from '../../app/ui/bytes';
import en from '../texts/en.json';
import uk from '../texts/uk.json';
import zh from '../texts/zh-CN.json';
import { DEMO_ACCOUNT } from './account';
import { demoMenu } from './content';
import { DemoBanner } from './DemoBanner';
import { DemoDialog } from './DemoDialog';
import { DemoOffer } from './DemoOffer';

const DEMO: Channel = { ...CHANNEL, ...DEMO_ACCOUNT };
const AT = `/simulator/api/accounts/${DEMO_ACCOUNT.appId}`;
const REPLIES = '/api/channels/ch_1/replies';
const PUTS = [
  ...['TODAY', 'COFFEE', 'CAKES', 'WHERE', 'HOURS', 'TALK'].map((key) => `${REPLIES}/keys/${key}`),
  ...['keywords', 'subscribe', 'default', 'off-hours'].map((rule) => `${REPLIES}/${rule}`),
  '/api/channels/ch_1/menu/draft',
  `${AT}/server`,
];

function server(changes: Parameters<typeof fakeServer>[0] = {}) {
  return fakeServer({
    'GET /api/session': { username: 'olena', simulator: 'http://localhost:8090' },
    'GET /api/channels': [],
    'POST /api/channels': DEMO,
    'GET /api/channels/ch_1/menu': { draft: { buttons: [] }, changed: true, changes: [] },
    'POST /api/channels/ch_1/menu/publish': { version: 1 },
    'GET /simulator/api/accounts': [],
    'POST /simulator/api/accounts': DEMO_ACCOUNT,
    [`POST ${AT}/history`]: { total: 2000, running: true },
    ...Object.fromEntries(PUTS.map((path) => [`PUT ${path}`, {}])),
    ...changes,
  });
}

/** A page with the offer. */
function Offering() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <DemoOffer onOpen={() => setOpen(true)} />
      {open ? <DemoDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}

describe('the demo', () => {
  it('is made in one click, in the order in which a person would, and leads to its overview', async () => {
    const calls = server();
    const { user, router } = renderPage(<Offering />);
    await user.click(await screen.findByRole('button', { name: 'Look around with a demo channel' }));
    expect(await screen.findByText('elsewhere')).toBeVisible();
    expect(router.state.location.pathname).toBe('/c/ch_1/overview');
    const made = calls.filter(({ method }) => method !== 'GET').map(({ path }) => path);
    expect(made.slice(0, 4)).toEqual(['/simulator/api/accounts', '/api/channels', `${AT}/server`, '/api/channels/ch_1/menu/draft']);
    expect(made.slice(-2)).toEqual(['/api/channels/ch_1/menu/publish', `${AT}/history`]);
  });

  it('says which half failed, and goes on where it can when tried again', async () => {
    let broken = true;
    const exists = problem(409, { type: 'urn:problem-type:mistok:simulator-account-exists', title: 'Exists' });
    const calls = server({
      'GET /api/channels': () => (broken ? [] : [DEMO]),
      'POST /simulator/api/accounts': () => (broken ? DEMO_ACCOUNT : exists),
      [`PUT ${REPLIES}/keywords`]: () => (broken ? problem(503, { type: 'x', title: 'Away' }) : []),
    });
    const { user } = renderPage(<Offering />);
    await user.click(await screen.findByRole('button', { name: 'Look around with a demo channel' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The replies could not be saved');
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('elsewhere')).toBeVisible();
    expect(calls.filter(({ method, path }) => method === 'POST' && path === '/api/channels')).toHaveLength(1);
  });

  it('cleans up after a failure when asked to', async () => {
    let made = false;
    const calls = server({
      'GET /api/channels': () => (made ? [DEMO] : []),
      'POST /api/channels': () => {
        made = true;
        return DEMO;
      },
      [`PUT ${AT}/server`]: problem(422, { type: 'urn:problem-type:mistok:simulator-token-verification-failed', title: 'No' }),
      [`DELETE ${AT}`]: problem(404, { type: 'x', title: 'Gone' }),
      'DELETE /api/channels/ch_1': null,
    });
    const { user } = renderPage(<Offering />);
    await user.click(await screen.findByRole('button', { name: 'Look around with a demo channel' }));
    await user.click(await screen.findByRole('button', { name: 'Remove what was made' }));
    await expect.poll(() => calls.filter(({ method }) => method === 'DELETE').map(({ path }) => path)).toEqual([AT, '/api/channels/ch_1']);
  });

  it('shows on its pages that it is made up, how far its past is, and goes in one click and a question', async () => {
    const calls = server({
      'GET /api/channels': [DEMO],
      [`GET ${AT}/history`]: { total: 2000, sent: 500, failed: 0, running: true, reason: null },
      [`DELETE ${AT}`]: null,
      'DELETE /api/channels/ch_1': null,
    });
    const { user } = renderPage(<DemoBanner />, { channel: DEMO });
    expect(await screen.findByText(/This channel holds sample data/)).toBeVisible();
    expect(await screen.findByText(/500 of 2,000/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remove the demo' }));
    const [, confirm] = await screen.findAllByRole('button', { name: 'Remove the demo' });
    await user.click(confirm!);
    await expect.poll(() => calls.filter(({ method }) => method === 'DELETE')).toHaveLength(2);
    expect(await screen.findByText('elsewhere')).toBeVisible();
  });

  it.each([
    ['English', en],
    ['Chinese', zh],
    ['Ukrainian', uk],
  ])('has a menu that WeChat takes in %s', (_, texts: Record<string, string>) => {
    for (const { name = '', subButtons = [] } of demoMenu((key) => texts[key] ?? '')) {
      expect(byteLength(name)).toBeLessThanOrEqual(16);
      subButtons.forEach((button) => expect(byteLength(button.name ?? '')).toBeLessThanOrEqual(60));
    }
  });
});
