import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Button, ButtonRequest, Menu, PublishedMenu } from '../app/api/model';
import { renderPage } from '../app/test/render';
import { type Call, fakeServer, problem } from '../app/test/server';
import MenuPage from './page';

const TODAY = { itemId: 'it_1', name: 'Today', type: 'click', key: 'TODAY', subButtons: [] };
const HOURS = { itemId: 'it_3', name: 'Hours', type: 'click', key: 'HOURS', subButtons: [] };
const VISIT = { itemId: 'it_2', name: 'Visit', subButtons: [HOURS] };
const PUBLISHED: PublishedMenu = { version: 3, publishedAt: '2026-11-25T08:00:00Z', publishedBy: 'olena', buttons: [TODAY, VISIT] };
const MENU: Menu = { draft: { buttons: [TODAY, VISIT], warnings: [] }, published: PUBLISHED, changed: false, changes: [] };
const RULES = { keys: { TODAY: { type: 'text', text: 'Flat white' } }, scans: {}, keywords: [] };
const AT = '/api/channels/ch_1';

let ids = 0;
const stored = (buttons: ButtonRequest[]): Button[] =>
  buttons.map((button) => ({ ...button, name: button.name ?? '', itemId: button.itemId ?? `it_new${++ids}`, subButtons: stored(button.subButtons ?? []) }));

type Handlers = Parameters<typeof fakeServer>[0];

/** A service that stores the draft it gets. */
function open(handlers: Handlers = {}, start: Menu = MENU) {
  let menu = start;
  const calls = fakeServer({
    [`GET ${AT}/menu`]: () => menu,
    [`GET ${AT}/menu/versions`]: start.published ? [start.published] : [],
    [`GET ${AT}/replies`]: RULES,
    [`PUT ${AT}/menu/draft`]: async (request) => {
      const { buttons } = (await request.json()) as { buttons: ButtonRequest[] };
      menu = { ...menu, draft: { buttons: stored(buttons), warnings: [] }, changed: true };
      return menu.draft;
    },
    ...handlers,
  });
  return { calls, ...renderPage(<MenuPage />), replaceDraft: (draft: Menu['draft']) => (menu = { ...menu, draft }) };
}

const puts = (calls: Call[]) => calls.filter(({ method, path }) => method === 'PUT' && path.endsWith('/draft'));
const bar = async () => within(await screen.findByRole('group', { name: 'Menu' }));
const tap = async (user: ReturnType<typeof open>['user'], name: string) => user.click((await bar()).getByRole('button', { name }));
const slow = { timeout: 15_000 };

describe('the menu page', () => {
  it('saves by itself what was changed, and says so', async () => {
    const { user, calls } = open();
    expect(await screen.findByText('Followers have this menu')).toBeVisible();
    await tap(user, 'Today');
    await user.type(await screen.findByLabelText('Name'), 's');
    await screen.findByText(/^Saved \d\d:\d\d$/, undefined, slow);
    expect(puts(calls)).toHaveLength(1);
    expect(puts(calls)[0]?.body).toMatchObject({ buttons: [{ itemId: 'it_1', name: 'Todays', key: 'TODAY' }, { itemId: 'it_2' }] });
    expect(screen.getByRole('button', { name: '1 change' })).toBeVisible();
  });

  it('keeps an unfinished button here and leads to what it lacks', async () => {
    const { user, calls } = open();
    await user.click(await screen.findByRole('button', { name: 'Add a button to the menu' }));
    expect(await screen.findByLabelText('Name')).toHaveFocus();
    await user.keyboard('Order');
    await user.click(screen.getByRole('button', { name: 'Not saved yet: 1 thing to finish' }));
    expect(await screen.findByText('Choose what happens when it is tapped', { selector: '[role=alert]' })).toBeVisible();
    expect(puts(calls)).toHaveLength(0);
  });

  it('shows a refusal of the service at its field', async () => {
    const errors = [{ pointer: '/buttons/0/name', detail: 'This name is taken by WeChat' }];
    const { user } = open({ [`PUT ${AT}/menu/draft`]: problem(422, { type: 'urn:problem-type:mistok:invalid-menu', title: 'Invalid', errors }) });
    await tap(user, 'Today');
    await user.type(await screen.findByLabelText('Name'), '!');
    expect(await screen.findByText('This name is taken by WeChat', { selector: '[id$=mistake]' }, slow)).toBeVisible();
    expect(screen.getByLabelText('Name')).toHaveValue('Today!');
  });

  it('asks which draft stays when somebody else was faster', async () => {
    const { user, calls, replaceDraft } = open();
    await tap(user, 'Today');
    replaceDraft({ buttons: [{ ...TODAY, name: 'Theirs' }], warnings: [] });
    await user.type(await screen.findByLabelText('Name'), 's');
    expect(await screen.findByText('This draft was changed elsewhere', undefined, slow)).toBeVisible();
    expect(puts(calls)).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(puts(calls)).toHaveLength(1));
  });

  it('takes a deleted button back', async () => {
    const { user } = open();
    await tap(user, 'Today');
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('“Today” was deleted.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect((await bar()).getByRole('button', { name: 'Today' })).toBeVisible();
  });

  it('saves a live reply only when asked to', async () => {
    const { user, calls } = open({ [`PUT ${AT}/replies/keys/TODAY`]: { type: 'text', text: 'Flat white!' } });
    await tap(user, 'Today');
    await user.type(await screen.findByDisplayValue('Flat white', undefined, slow), '!');
    expect(screen.getByText('Followers have this button: they get the new reply at once.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save the reply' }));
    await waitFor(() => expect(calls.some(({ method, path }) => method === 'PUT' && path.endsWith('/keys/TODAY'))).toBe(true));
  });

  it('says at the page why WeChat refused, and keeps the draft', async () => {
    const refusal = problem(502, { type: 'urn:problem-type:mistok:wechat-refused', title: 'Refused', errcode: 40054, errmsg: 'invalid url domain' });
    const { user } = open({ [`POST ${AT}/menu/publish`]: refusal }, { ...MENU, draft: { buttons: [TODAY], warnings: [] }, changed: true });
    await user.click(await screen.findByRole('button', { name: 'Publish' }));
    expect(await screen.findByText(/Removed: Visit, place 2/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Publish to followers' }));
    expect(await screen.findByText(/WeChat refused with code 40054.*domain/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Publish to followers' })).toBeEnabled();
  });

  it('publishes no draft that somebody else has stored since the review', async () => {
    const { user, calls, replaceDraft } = open({ [`POST ${AT}/menu/publish`]: { version: 4 } }, { ...MENU, draft: { buttons: [TODAY], warnings: [] }, changed: true });
    const published = () => calls.some(({ method, path }) => method === 'POST' && path.endsWith('/publish'));
    await user.click(await screen.findByRole('button', { name: 'Publish' }));
    expect(await screen.findByText(/Removed: Visit, place 2/)).toBeInTheDocument();
    replaceDraft({ buttons: [{ ...TODAY, name: 'Theirs' }], warnings: [] });
    await user.click(screen.getByRole('button', { name: 'Publish to followers' }));
    expect(await screen.findByText(/The draft was changed elsewhere, so nothing was published/)).toBeInTheDocument();
    expect(published()).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Keep editing' }));
    await user.click(await screen.findByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(puts(calls).at(-1)?.body).toMatchObject({ buttons: [{ name: 'Today' }] }));
  });

  it('watches a publication whose answer never came until it is known', async () => {
    const silent = problem(504, { type: 'urn:problem-type:mistok:wechat-unreachable', title: 'Unreachable' });
    const draft = { buttons: [TODAY], warnings: [] };
    let arrived = false;
    const { user } = open(
      {
        [`POST ${AT}/menu/publish`]: silent,
        [`GET ${AT}/menu`]: () => ({ ...MENU, draft, changed: !arrived, published: arrived ? { ...PUBLISHED, version: 4, buttons: [TODAY] } : PUBLISHED }),
      },
      { ...MENU, draft, changed: true },
    );
    await user.click(await screen.findByRole('button', { name: 'Publish' }));
    await user.click(await screen.findByRole('button', { name: 'Publish to followers' }));
    expect(await screen.findAllByText('WeChat did not answer in time')).not.toHaveLength(0);
    arrived = true;
    expect(await screen.findByText('WeChat has accepted version 4.', undefined, slow)).toBeInTheDocument();
  });

  it('starts a first menu with replies to write over', async () => {
    const { user, calls } = open({ [`GET ${AT}/replies`]: { ...RULES, keys: {} } }, { draft: { buttons: [], warnings: [] }, changed: false, changes: [] });
    await user.click(await screen.findByRole('button', { name: /Shop or café/ }));
    await waitFor(() => expect(puts(calls)).toHaveLength(1), slow);
    await waitFor(() => expect(calls.filter(({ path }) => path.includes('/replies/keys/'))).toHaveLength(5), slow);
  });
});
