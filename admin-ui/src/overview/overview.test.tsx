import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Check, Menu, Rules } from '../app/api/model';
import { CHANNEL, renderPage } from '../app/test/render';
import { fakeServer, problem } from '../app/test/server';
import { concernsOf } from './attention';
import OverviewPage from './page';
import { doneSteps } from './steps';

const EARLIER = '2026-11-25T09:00:00Z';
const LATER = '2026-11-25T10:00:00Z';
const CONNECTED = { ...CHANNEL, callbacks: { verifiedAt: EARLIER, acceptedAt: new Date().toISOString() } };
const check = (name: Check['name'], code: Check['code'], ok = false): Check => ({ name, ok, code, detail: '', fix: null });
const MENU = { draft: { buttons: [{ name: 'A', subButtons: [] }], warnings: [] }, changed: false, changes: [], published: { version: 1, publishedAt: EARLIER, publishedBy: 'admin', buttons: [] } } as Menu;
const RULES = { keys: {}, scans: {}, keywords: [], default: { type: 'text', text: 'Hello' } } as Rules;
const NO_RULES = { keys: {}, scans: {}, keywords: [] } as Rules;

describe('what needs attention', () => {
  it('is nothing when all is well, or not known', () => {
    expect(concernsOf({ channel: CONNECTED, checks: [check('token', 'fine', true)], menu: MENU, replies: RULES, quiet: false })).toEqual([]);
    expect(concernsOf({ channel: CHANNEL, quiet: false })).toEqual([]);
  });

  it('comes worst first, and once', () => {
    const checks = [check('menu', 'unknown'), check('permissions', 'refused'), check('token', 'refused')];
    const { published: _, ...unpublished } = MENU;
    const menu = { ...unpublished, changed: true };
    expect(concernsOf({ channel: { ...CHANNEL, callbacks: {} }, checks, menu, replies: NO_RULES, quiet: false })).toEqual([
      'wechat-refuses',
      'rights',
      'callback-never',
      'unpublished',
      'no-default',
    ]);
  });

  it('tells a refused callback from silence', () => {
    const refused = { ...CHANNEL, callbacks: { acceptedAt: EARLIER, refusedAt: LATER } };
    expect(concernsOf({ channel: refused, quiet: true })).toEqual(['callback-refused']);
    expect(concernsOf({ channel: CONNECTED, quiet: true })).toEqual(['callback-quiet']);
  });

  it('is a draft that followers do not have', () => {
    expect(concernsOf({ channel: CONNECTED, menu: { ...MENU, changed: true }, quiet: false })).toEqual(['draft']);
  });
});

describe('the steps', () => {
  it('tick themselves', () => {
    expect([...doneSteps(CHANNEL, undefined, undefined, false)]).toEqual([]);
    expect([...doneSteps(CONNECTED, MENU, RULES, true)]).toEqual(['connect', 'draw', 'publish', 'reply', 'tap']);
  });
});

const BASE = 'GET /api/channels/ch_1';
const series = (total: number) => ({ timeZone: 'Europe/Kyiv', granularity: 'hour', series: [{ start: '2026-01-01T00:00:00+02:00', total, unique: total }], total, unique: total });
const SERVER = {
  'GET /api/channels': [CONNECTED],
  [`${BASE}/menu`]: MENU,
  [`${BASE}/replies`]: RULES,
  'POST /api/channels/ch_1/check': { checks: [check('token', 'fine', true)] },
  [`${BASE}/stats/active`]: series(3),
  [`${BASE}/stats/actions`]: [],
  [`${BASE}/stats/items`]: [{ itemId: 'it_1', key: 'A', type: 'click', name: 'Today', total: 12, unique: 9 }],
  [`${BASE}/stats/clicks`]: (request: Request) => series(/[?&]to=/.test(request.url) ? 50 : 60),
  [`${BASE}/stats/actions/series`]: series(7),
};

describe('the overview', () => {
  it('is calm when all is well, with today against last week', async () => {
    fakeServer(SERVER);
    renderPage(<OverviewPage />, { channel: CONNECTED });
    expect(await screen.findByText('All well')).toBeVisible();
    const taps = screen.getByRole('region', { name: 'Taps' });
    expect(await within(taps).findByText('20% more than a week ago')).toBeVisible();
    expect(within(taps).getByText('60')).toBeVisible();
    expect(await screen.findByRole('link', { name: 'Today' })).toHaveAttribute('href', '/c/ch_1/statistics?range=today&item=it_1');
  });

  it('names what is wrong with the way to put it right', async () => {
    fakeServer({ ...SERVER, 'POST /api/channels/ch_1/check': { checks: [check('token', 'refused')] }, [`${BASE}/replies`]: NO_RULES });
    renderPage(<OverviewPage />, { channel: CONNECTED });
    expect(await screen.findByRole('heading', { name: '2 things need attention' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Put it right' })).toHaveAttribute('href', '/c/ch_1/channel');
    expect(screen.getByRole('link', { name: 'Write one' })).toHaveAttribute('href', '/c/ch_1/replies');
  });

  it('does not say that all is well while a part cannot be asked', async () => {
    let away = true;
    const down = problem(503, { type: 'urn:problem-type:mistok:service-unavailable', title: 'Away', service: 'reply-service' });
    fakeServer({ ...SERVER, [`${BASE}/replies`]: () => (away ? down : RULES) });
    const { user } = renderPage(<OverviewPage />, { channel: CONNECTED });
    expect(await screen.findByRole('alert')).toHaveTextContent('Not everything could be looked at');
    expect(screen.queryByText('All well')).not.toBeInTheDocument();
    away = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('All well')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('leads a fresh channel to its first tap', async () => {
    const none = { ...series(0), series: [] };
    fakeServer({ ...SERVER, [`${BASE}/stats/clicks`]: none, [`${BASE}/stats/active`]: none, [`${BASE}/stats/actions/series`]: none, [`${BASE}/replies`]: NO_RULES });
    renderPage(<OverviewPage />, { channel: CONNECTED });
    const step = (await screen.findByRole('link', { name: 'Write' })).closest('li');
    expect(step).toHaveAttribute('aria-current', 'step');
    expect(screen.getByRole('heading', { name: /Publish it.*done/ })).toBeVisible();
  });
});
