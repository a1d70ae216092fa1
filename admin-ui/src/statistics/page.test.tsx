import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderPage } from '../app/test/render';
import { fakeServer, problem } from '../app/test/server';
import { speak } from '../app/test/texts';
import { dayIn } from './dates';
import StatisticsPage from './page';

// Its loader, not the library: of two charts that load at once the second would get the real one, which goes on loading after the tests.
vi.mock('./chart/load', () => ({
  loadECharts: () => Promise.resolve({ init: () => ({ setOption() {}, resize() {}, dispose() {}, getZr: () => ({ on() {} }), convertToPixel: () => 10 }) }),
}));

const BASE = 'GET /api/channels/ch_1';
const TODAY = dayIn('Europe/Kyiv');
const point = (start: string, total: number, unique: number) => ({ start, total, unique });
const CLICKS = {
  timeZone: 'Europe/Kyiv',
  granularity: 'day',
  series: [point('2026-11-24T00:00:00+02:00', 1000, 300), point('2026-11-25T00:00:00+02:00', 284, 200)],
  total: 1284,
  unique: 431,
};
const BEANS = { itemId: 'it_2', key: null, type: 'view', name: 'Beans', total: 900, unique: 300 };
const GONE = { itemId: 'it_9', key: 'OLD', type: 'click', name: 'Old', total: 384, unique: 150 };
const SERVER = {
  [`${BASE}/menu`]: {
    draft: { buttons: [], warnings: [] },
    changed: false,
    changes: [],
    published: { version: 1, publishedAt: '2026-11-24T09:00:00Z', publishedBy: 'admin', buttons: [{ name: 'Shop', subButtons: [{ ...BEANS, subButtons: [] }] }] },
  },
  [`${BASE}/menu/versions`]: [],
  [`${BASE}/stats/clicks`]: CLICKS,
  [`${BASE}/stats/active`]: { ...CLICKS, series: CLICKS.series.map(({ start, unique }) => ({ start, unique })) },
  [`${BASE}/stats/items`]: [BEANS, GONE],
  [`${BASE}/stats/actions`]: [{ action: 'followed', total: 1, unique: 1 }, { action: 'text-received', total: 45, unique: 20 }],
};
const PATH = '/c/ch_1/page';

describe('the statistics', () => {
  beforeEach(() => speak('en'));

  it('answer first, in words', async () => {
    fakeServer(SERVER);
    renderPage(<StatisticsPage />, { path: `${PATH}?range=all` });
    expect(await screen.findByText('1,284 taps by 431 people since counting began')).toBeVisible();
    expect(await screen.findByText('1 new follower')).toBeVisible();
    expect(screen.getByText('45 text messages from 20 people')).toBeVisible();
    await speak('uk');
    expect(await screen.findByText(/1[\s\u00a0]284 натискання від 431 користувача за весь час/)).toBeVisible();
  });

  it('tell where an item stands, and that one is gone', async () => {
    fakeServer(SERVER);
    renderPage(<StatisticsPage />, { path: PATH });
    const row = (await screen.findByRole('button', { name: 'Beans' })).closest('tr') as HTMLElement;
    expect(await within(row).findByText('“Shop”, 1st from the top')).toBeVisible();
    expect(within(row).getByText('70%')).toBeVisible();
    expect(screen.getByText('No longer in the menu')).toBeVisible();
  });

  it('count the lines of a list in Ukrainian as one says them', async () => {
    const lines = [1, 2, 3, 4, 5].map((line) => ({ itemId: `it_l${line}`, key: `L${line}`, type: 'click', name: `Line ${line}`, total: 9, unique: 9 }));
    const shop = { name: 'Shop', subButtons: lines.map((line) => ({ ...line, subButtons: [] })) };
    const top = { ...GONE, subButtons: [] };
    const menu = SERVER[`${BASE}/menu`] as { published: object };
    fakeServer({ ...SERVER, [`${BASE}/menu`]: { ...menu, published: { ...menu.published, buttons: [shop, top] } }, [`${BASE}/stats/items`]: [...lines, GONE] });
    renderPage(<StatisticsPage />, { path: PATH });
    await speak('uk');
    for (const place of ['1-ша', '2-га', '3-тя', '4-та', '5-та']) expect(await screen.findByText(`«Shop», ${place} згори`)).toBeVisible();
    expect(screen.getByText('2-га кнопка')).toBeVisible();
  });

  it('show one item alone, and keep that in the address', async () => {
    const calls = fakeServer(SERVER);
    const { user, router } = renderPage(<StatisticsPage />, { path: PATH });
    await user.click(await screen.findByRole('button', { name: 'Beans' }));
    expect(router.state.location.search).toBe('?item=it_2');
    expect(await screen.findByText(/1,284 taps on “Beans” by 431 people in the last 7 days/)).toBeVisible();
    expect(calls.some(({ path }) => path.includes('/clicks?') && path.includes('item=it_2'))).toBe(true);
  });

  it('have the curve as a table, and are moved through by keyboard', async () => {
    fakeServer(SERVER);
    const { user } = renderPage(<StatisticsPage />, { path: PATH });
    const slider = await screen.findByRole('slider', { name: 'Taps over time, point by point' });
    expect(slider).toHaveAttribute('aria-valuetext', 'Wed, Nov 25: 284 taps by 200 people');
    act(() => slider.focus());
    await user.keyboard('{ArrowLeft}');
    expect(slider).toHaveAttribute('aria-valuetext', 'Tue, Nov 24: 1,000 taps by 300 people');
    await user.click(screen.getByText('Table'));
    expect(await screen.findByRole('row', { name: 'Tue, Nov 24 1,000 300' })).toBeVisible();
  });

  it('load what is drawn as CSV', async () => {
    const calls = fakeServer({ ...SERVER, [`${BASE}/stats/clicks`]: (request: Request) => (request.headers.get('Accept') === 'text/csv' ? new Response('start,total,unique\r\n') : CLICKS) });
    const saved = vi.fn(() => 'blob:x');
    URL.createObjectURL = saved;
    URL.revokeObjectURL = vi.fn();
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { user } = renderPage(<StatisticsPage />, { path: `${PATH}?range=today` });
    const region = await screen.findByRole('region', { name: 'Taps over time' });
    await user.click(await within(region).findByRole('button', { name: 'Download CSV' }));
    await waitFor(() => expect(saved).toHaveBeenCalled());
    const csv = calls.find(({ headers }) => headers.get('Accept') === 'text/csv');
    expect(csv?.path).toBe(`/api/channels/ch_1/stats/clicks?from=${TODAY}&granularity=hour`);
  });

  it('keep the numbers when they cannot be brought up to date', async () => {
    let away = false;
    fakeServer({ ...SERVER, [`${BASE}/stats/clicks`]: () => (away ? problem(503, { type: 'urn:problem-type:mistok:service-unavailable', title: 'Away' }) : CLICKS) });
    const { queries } = renderPage(<StatisticsPage />, { path: PATH });
    await screen.findByText(/1,284 taps/);
    away = true;
    await act(() => queries.invalidateQueries());
    expect(await screen.findByText(/could not be brought up to date; these are from/)).toBeVisible();
    expect(screen.getByText(/1,284 taps/)).toBeVisible();
  });

  it('say what to do before the first tap', async () => {
    const none = { ...CLICKS, series: [], total: 0, unique: 0 };
    fakeServer({ ...SERVER, [`${BASE}/menu`]: { draft: { buttons: [], warnings: [] }, changed: false, changes: [] }, [`${BASE}/stats/clicks`]: none, [`${BASE}/stats/active`]: none, [`${BASE}/stats/items`]: [], [`${BASE}/stats/actions`]: [] });
    renderPage(<StatisticsPage />, { path: PATH });
    expect(await screen.findByText(/Publish a menu and tap it on the phone/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Draw a menu' })).toHaveAttribute('href', '/c/ch_1/menu');
  });
});
