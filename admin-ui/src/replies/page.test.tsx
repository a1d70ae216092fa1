import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../app/test/render';
import { fakeServer, problem } from '../app/test/server';
import RepliesPage from './page';

const REPLIES = '/api/channels/ch_1/replies';
const text = (words: string) => ({ type: 'text', text: words });
const MENU = {
  draft: { buttons: [{ name: 'More', subButtons: [{ name: 'Prices', type: 'click', key: 'PRICES', subButtons: [] }] }] },
  changed: false,
  changes: [],
};
const RULES = {
  keys: { GONE: text('Old offer') },
  scans: {},
  keywords: [
    { match: 'contains', pattern: 'price', content: text('45 UAH') },
    { match: 'exact', pattern: 'hi', content: text('Hello') },
  ],
  default: text('We will answer soon'),
};
const SERVER = { [`GET ${REPLIES}`]: RULES, 'GET /api/channels/ch_1/menu': MENU };
const rung = (name: string) => screen.findByRole('listitem', { name });

describe('RepliesPage', () => {
  it('says for each situation what is answered now', async () => {
    fakeServer(SERVER);
    renderPage(<RepliesPage />);
    expect(await rung('Someone follows')).toHaveTextContent('Nothing is answered');
    expect(await rung('Taps a menu item')).toHaveTextContent(/Prices.*under “More”.*The last rung answers.*In no menu.*GONE.*Old offer/s);
    expect(await rung('Writes anything else')).toHaveTextContent('We will answer soon');
  });

  it('writes an answer for a menu item', async () => {
    const calls = fakeServer({ ...SERVER, [`PUT ${REPLIES}/keys/PRICES`]: text('45') });
    const { user } = renderPage(<RepliesPage />);
    await user.click(await screen.findByRole('button', { name: 'Write an answer: Prices' }));
    const panel = await screen.findByRole('dialog');
    expect(panel).toHaveTextContent('Answer to “Prices”');
    await user.type(within(panel).getByRole('textbox', { name: 'Text' }), '45');
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/^Saved \d/)).toBeVisible();
    expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual(text('45'));
  });

  it('keeps what was written when saving fails, and says what to do', async () => {
    fakeServer({
      ...SERVER,
      [`PUT ${REPLIES}/subscribe`]: problem(503, { type: 'urn:problem-type:mistok:service-unavailable', title: 'Away' }),
    });
    const { user } = renderPage(<RepliesPage />);
    await user.click(await screen.findByRole('button', { name: 'Write a welcome' }));
    await user.type(await screen.findByRole('textbox', { name: 'Text' }), 'Welcome');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('This could not be saved')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Text' })).toHaveValue('Welcome');
  });

  it('asks before changes are thrown away', async () => {
    fakeServer(SERVER);
    const { user } = renderPage(<RepliesPage />);
    await user.click(await screen.findByRole('button', { name: 'Write a welcome' }));
    await user.type(await screen.findByRole('textbox', { name: 'Text' }), 'Welcome');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(await screen.findByRole('button', { name: 'Go on editing' }));
    expect(screen.getByRole('textbox', { name: 'Text' })).toHaveValue('Welcome');
  });

  it('stays while it is saved, so that nothing written is lost when that fails', async () => {
    let answer: (answer: Response) => void = () => undefined;
    const calls = fakeServer({ ...SERVER, [`PUT ${REPLIES}/subscribe`]: () => new Promise<Response>((resolve) => (answer = resolve)) });
    const { user } = renderPage(<RepliesPage />);
    await user.click(await screen.findByRole('button', { name: 'Write a welcome' }));
    await user.type(await screen.findByRole('textbox', { name: 'Text' }), 'Welcome');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await expect.poll(() => calls.some(({ method }) => method === 'PUT')).toBe(true);
    expect(screen.getByRole('button', { name: 'Cancel' })).toBeDisabled();
    await user.keyboard('{Escape}');
    const closing = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(closing);
    expect(closing.defaultPrevented).toBe(true);
    answer(problem(503, { type: 'urn:problem-type:mistok:service-unavailable', title: 'Unavailable' }));
    expect(await screen.findByText('This could not be saved')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Text' })).toHaveValue('Welcome');
    expect(screen.getByRole('button', { name: 'Cancel' })).toBeEnabled();
  });

  it('closes without a question once it is saved', async () => {
    fakeServer({ ...SERVER, [`PUT ${REPLIES}/subscribe`]: text('Welcome') });
    const { user } = renderPage(<RepliesPage />);
    await user.click(await screen.findByRole('button', { name: 'Write a welcome' }));
    await user.type(await screen.findByRole('textbox', { name: 'Text' }), 'Welcome');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await expect.poll(() => screen.queryByRole('textbox', { name: 'Text' })).toBeNull();
    expect(screen.queryByText('Close without saving?')).not.toBeInTheDocument();
  });

  it('says in the panel why an answer could not be removed', async () => {
    const changed = problem(412, { type: 'urn:problem-type:mistok:replies-changed', title: 'Changed' });
    fakeServer({ ...SERVER, [`DELETE ${REPLIES}/default`]: changed });
    const { user } = renderPage(<RepliesPage />);
    await user.click(within(await rung('Writes anything else')).getByRole('button', { name: /^Edit the answer/ }));
    await user.click(await screen.findByRole('button', { name: 'Remove this answer' }));
    await screen.findAllByText('Remove it?');
    await user.click(screen.getAllByRole('button', { name: 'Remove this answer' }).at(-1)!);
    expect(await screen.findByText('This could not be removed')).toBeVisible();
    expect(screen.getByText(/Somebody else changed the replies meanwhile/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Text' })).toHaveValue('We will answer soon');
  });

  it('does not switch office hours that somebody else has changed', async () => {
    const hours = { enabled: true, weekly: [{ day: 'monday', open: '09:00', close: '18:00' }], holidays: [], workdays: [] };
    const theirs = { ...hours, holidays: [{ date: '2027-01-01' }] };
    const calls = fakeServer({ ...SERVER, [`GET ${REPLIES}`]: (_request, call) => ({ ...RULES, offHours: call === 0 ? hours : theirs }) });
    const { user } = renderPage(<RepliesPage />);
    await user.click(await screen.findByRole('switch', { name: 'Answer outside office hours' }));
    expect(await screen.findByText(/Somebody else changed the replies meanwhile/)).toBeVisible();
    expect(calls.some(({ method }) => method === 'PUT')).toBe(false);
  });

  it('keeps the search while something is searched, however few rules are left', async () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ match: 'contains', pattern: `word${at}`, content: text(`answer ${at}`) }));
    fakeServer({ ...SERVER, [`GET ${REPLIES}`]: { ...RULES, keywords: many } });
    const { user, queries } = renderPage(<RepliesPage />);
    await user.type(await screen.findByRole('textbox', { name: 'Find a word or an answer' }), 'word7');
    const few = [{ match: 'contains', pattern: 'word7', content: text('another answer') }];
    act(() => void queries.setQueryData(['channels', 'ch_1', 'replies'], { ...RULES, keywords: few }));
    expect(await screen.findByText('another answer')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Find a word or an answer' })).toHaveValue('word7');
  });

  it('adds keywords without losing those of somebody else', async () => {
    const calls = fakeServer({
      ...SERVER,
      [`GET ${REPLIES}`]: (_request, call) => (call === 0 ? RULES : { ...RULES, keywords: [] }),
    });
    const { user } = renderPage(<RepliesPage />);
    await user.click(await screen.findByRole('button', { name: 'Add keywords' }));
    await user.type(await screen.findByRole('textbox', { name: 'Words to look for' }), 'cost{Enter}fee');
    await user.type(screen.getByRole('textbox', { name: 'Text' }), '45');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/Somebody else changed the replies meanwhile/)).toBeVisible();
    expect(calls.some(({ method }) => method === 'PUT')).toBe(false);
  });

  it('tries a message and shows which rung answers, and why', async () => {
    fakeServer({
      ...SERVER,
      [`POST ${REPLIES}/preview`]: { rule: 'keyword:1', because: 'Keyword rule 1 (contains "price") matches', content: text('45 UAH') },
    });
    const { user } = renderPage(<RepliesPage />);
    await user.type(await screen.findByRole('textbox', { name: 'Message' }), 'what price?{Enter}');
    expect(await screen.findByText('Rule 1: the message contains “price”.')).toBeVisible();
    expect(await rung('Writes a word we know')).toHaveTextContent('Answers here');
  });
});
