import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderPage } from '../app/test/render';
import { fakeServer, problem } from '../app/test/server';
import type { Account, ChatEntry, Exchange, Person } from './api/model';
import { Phones } from './Phones';
import { SimulatorPage } from './SimulatorPage';

const ACCOUNT: Account = {
  appId: 'wx1',
  appSecret: 's',
  originalId: 'gh_1',
  name: 'Lviv Coffee',
  server: { url: 'http://localhost:8080/callback/wechat/ch_1', token: 't', encodingAesKey: null, mode: 'plain' },
};
const ANNA: Person = { openId: 'o1', nickname: 'Anna', following: true, refusing: false, lastAt: null };
const ROOT = '/simulator/api/accounts/wx1';
const NOW = new Date().toISOString();
const TAP: ChatEntry = { number: 1, at: NOW, kind: 'follower', type: 'CLICK', content: { EventKey: 'TODAY' }, exchange: 7, call: null };
const ANSWER: ChatEntry = { number: 2, at: NOW, kind: 'passive-reply', type: 'text', content: { text: 'Croissants' }, exchange: 7, call: null };
const DONE: Exchange = {
  number: 7,
  openId: 'o1',
  callback: 'CLICK',
  clear: '<xml><EventKey><![CDATA[TODAY]]></EventKey></xml>',
  startedAt: NOW,
  finished: true,
  deliveries: [
    {
      attempt: 1,
      at: NOW,
      status: 200,
      ms: 12,
      request: { url: 'http://localhost:8080/callback/wechat/ch_1?signature=x', body: '<xml><Encrypt/></xml>' },
      response: '<xml><Content><![CDATA[Croissants]]></Content></xml>',
      clearResponse: null,
      outcome: 'replied',
      reason: null,
    },
  ],
};

function server(more: Parameters<typeof fakeServer>[0] = {}) {
  return fakeServer({
    [`GET ${ROOT}`]: ACCOUNT,
    'GET /simulator/api/accounts': [ACCOUNT],
    [`GET ${ROOT}/followers`]: [ANNA],
    [`GET ${ROOT}/menu`]: { menuId: 1, buttons: [{ type: 'click', name: 'Today', key: 'TODAY' }, { type: 'view', name: 'Shop', url: 'https://example.com/beans' }] },
    [`GET ${ROOT}/faults`]: { faults: [] },
    [`GET ${ROOT}/followers/o1/conversation`]: [],
    [`GET ${ROOT}/followers/o1/exchanges`]: [],
    'GET /simulator/api/calls': [],
    ...more,
  });
}

/** The stream, with the test as its source. */
class FakeStream extends EventTarget {
  static CLOSED = 2;
  static open: FakeStream[] = [];
  readyState = 1;
  onopen?: () => void;
  onerror?: () => void;
  constructor() {
    super();
    FakeStream.open.push(this);
  }
  close() {}
  tell(name: string, data: object) {
    act(() => void this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) })));
  }
}

function stream(): FakeStream {
  const last = FakeStream.open.at(-1);
  if (!last) throw new Error('no stream');
  return last;
}

beforeEach(() => {
  FakeStream.open = [];
  vi.stubGlobal('EventSource', FakeStream);
});

describe('the phones', () => {
  it('tap, wait, and show what came back exactly once', async () => {
    const calls = server({ [`POST ${ROOT}/followers/o1/click`]: {} });
    const { user } = renderPage(<Phones account={ACCOUNT} />, { channel: null });
    await user.click(await screen.findByRole('button', { name: 'Today' }));
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ place: '1' });
    const chat = screen.getByRole('log', { name: 'Conversation with Lviv Coffee' });
    stream().tell('entry', { openId: 'o1', entry: TAP });
    expect(await within(chat).findByText('Waiting for an answer')).toBeInTheDocument();
    stream().tell('entry', { openId: 'o1', entry: ANSWER });
    stream().tell('entry', { openId: 'o1', entry: ANSWER });
    stream().tell('exchange', { openId: 'o1', exchange: DONE });
    expect(await within(chat).findAllByText('Croissants')).toHaveLength(1);
    await waitFor(() => expect(within(chat).queryByText('Waiting for an answer')).toBeNull());
  });

  it('tell what went over the wire', async () => {
    server({ [`GET ${ROOT}/followers/o1/conversation`]: [TAP, ANSWER], [`GET ${ROOT}/followers/o1/exchanges`]: [DONE] });
    const { user } = renderPage(<Phones account={ACCOUNT} />, { channel: null });
    const hood = await screen.findByRole('complementary', { name: 'Under the hood' });
    await user.click(await within(hood).findByRole('button', { name: /Tapped “Today”\s*Answered with a text\s*12 ms/ }));
    expect(within(hood).getByRole('region', { name: 'What WeChat sent' })).toHaveTextContent('<![CDATA[TODAY]]>');
    await user.click(within(hood).getByText('On the wire'));
    expect(within(hood).getByRole('region', { name: 'What WeChat sent' })).toHaveTextContent('POST http://localhost:8080/callback/wechat/ch_1?signature=x <xml><Encrypt/></xml>');
  });

  it('read everything again when the stream comes back', async () => {
    const calls = server();
    renderPage(<Phones account={ACCOUNT} />, { channel: null });
    await screen.findByRole('button', { name: 'Today' });
    act(() => stream().onerror?.());
    expect(screen.getByText('Connection lost, trying again…')).toBeVisible();
    const before = calls.filter(({ path }) => path.endsWith('/conversation')).length;
    act(() => stream().onopen?.());
    expect(screen.queryByText('Connection lost, trying again…')).toBeNull();
    await waitFor(() => expect(calls.filter(({ path }) => path.endsWith('/conversation')).length).toBe(before + 1));
  });

  it('show the address of a page instead of loading it', async () => {
    server({ [`POST ${ROOT}/followers/o1/click`]: {} });
    const { user } = renderPage(<Phones account={ACCOUNT} />, { channel: null });
    await user.click(await screen.findByRole('button', { name: 'Shop' }));
    expect(await screen.findByRole('dialog', { name: 'Page' })).toHaveTextContent('https://example.com/beans');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog', { name: 'Page' })).toBeNull();
  });

  it('say why something did not work', async () => {
    server({
      [`POST ${ROOT}/followers/o1/click`]: problem(409, { type: 'urn:problem-type:mistok:simulator-not-following', title: 'x' }),
    });
    const { user } = renderPage(<Phones account={ACCOUNT} />, { channel: null });
    await user.click(await screen.findByRole('button', { name: 'Today' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('does not follow the account any more');
  });

  it('offer to follow first', async () => {
    const calls = server({
      [`GET ${ROOT}/followers`]: [{ ...ANNA, following: false }],
      [`POST ${ROOT}/followers/o1/subscribe`]: {},
    });
    const { user } = renderPage(<Phones account={ACCOUNT} />, { channel: null });
    await user.click(await screen.findByRole('button', { name: 'Follow' }));
    expect(calls.some(({ path }) => path.endsWith('/subscribe'))).toBe(true);
    expect(screen.queryByRole('button', { name: 'Today' })).toBeNull();
  });

  it('switch a fault on, and count it', async () => {
    const calls = server({ [`PUT ${ROOT}/faults`]: { faults: [{ kind: 'bad-gateway', path: null, errcode: null, ms: null, times: null }] } });
    const { user } = renderPage(<Phones account={ACCOUNT} />, { channel: null });
    await user.click(await screen.findByRole('tab', { name: 'Faults' }));
    await waitFor(() => expect(screen.getByRole('switch', { name: 'Bad gateway · HTTP 502' })).toBeEnabled());
    await user.click(screen.getByRole('switch', { name: 'Bad gateway · HTTP 502' }));
    expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({ faults: [{ kind: 'bad-gateway' }] });
    expect(await screen.findByRole('tab', { name: /Faults\s*1 on/ })).toBeInTheDocument();
  });

  it('say how to connect an account that nobody listens to', async () => {
    server();
    renderPage(<Phones account={{ ...ACCOUNT, server: null }} />, { channel: null });
    expect(await screen.findByRole('heading', { name: 'Lviv Coffee is not connected yet' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Connect in Mistok ↗' })).toHaveAttribute('href', 'http://localhost:8080/channels/new');
  });
});

describe('without an account in the address', () => {
  it('lets one be chosen or made', async () => {
    fakeServer({ 'GET /simulator/api/accounts': [ACCOUNT] });
    renderPage(<SimulatorPage />, { channel: null });
    expect(await screen.findByRole('link', { name: /Lviv Coffee.*connected/ })).toHaveAttribute('href', '?account=wx1');
  });

  it('begins with a button when there is none', async () => {
    fakeServer({ 'GET /simulator/api/accounts': [] });
    renderPage(<SimulatorPage />, { channel: null });
    expect(await screen.findByRole('button', { name: 'Create a simulated account' })).toBeVisible();
  });
});
