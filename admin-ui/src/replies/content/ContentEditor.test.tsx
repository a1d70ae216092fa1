import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { Content } from '../../app/api/model';
import type { FieldProblem } from '../../app/api/problem';
import { renderPage } from '../../app/test/render';
import { fakeServer } from '../../app/test/server';
import { ContentEditor } from './ContentEditor';
import type { Situation } from './kinds';

function Try(props: { first: Content; errors?: FieldProblem[]; situation?: Situation }) {
  const [content, setContent] = useState<Content>(props.first);
  return (
    <>
      <ContentEditor value={content} onChange={setContent} channelId="ch_1" errors={props.errors} situation={props.situation ?? 'tap'} />
      <output>{JSON.stringify(content)}</output>
    </>
  );
}

const result = () => JSON.parse(screen.getAllByRole('status').find((it) => it.tagName === 'OUTPUT')?.textContent ?? '') as Content;

describe('ContentEditor', () => {
  it('shows a text as the follower sees it, with examples for the values', async () => {
    fakeServer({});
    const { user } = renderPage(<Try first={{ type: 'text', text: 'You wrote ' }} situation="message" />);
    await user.click(await screen.findByRole('button', { name: 'Insert a value into: Text' }));
    await user.click(await screen.findByRole('menuitem', { name: /What the follower wrote/ }));
    expect(result()).toEqual({ type: 'text', text: 'You wrote {{text}}' });
    expect(within(screen.getByRole('region', { name: 'What the follower sees' })).getByText('You wrote how much?')).toBeVisible();
  });

  it('keeps what was typed for a kind while another is looked at, and hands no tap to a person', async () => {
    fakeServer({});
    const { user } = renderPage(<Try first={{ type: 'text', text: 'Prices' }} />);
    await user.click(await screen.findByRole('combobox', { name: 'Answer with' }));
    expect(screen.queryByTitle('Customer service')).toBeNull();
    await user.click(screen.getByTitle('Picture'));
    expect(result()).toEqual({ type: 'image', mediaId: '' });
    await user.click(screen.getByRole('combobox', { name: 'Answer with' }));
    await user.click(screen.getByTitle('Text'));
    expect(result()).toEqual({ type: 'text', text: 'Prices' });
  });

  it('says what the service refused at its field, until the field changes', async () => {
    fakeServer({});
    const errors = [{ pointer: '/text', detail: 'has 2050 bytes of UTF-8, at most 2048 are allowed' }];
    const { user } = renderPage(<Try first={{ type: 'text', text: 'long' }} errors={errors} />);
    expect(await screen.findByText('2 bytes too long. Shorten it.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Text' }), '.');
    expect(screen.queryByText(/too long/)).toBeNull();
  });

  it('asks the external system and says how it went', async () => {
    const calls = fakeServer({
      'POST /api/channels/ch_1/replies/external/test': { ok: false, outcome: 'bad-status', status: 500, ms: 41, signed: 'no' },
    });
    const { user } = renderPage(<Try first={{ type: 'external', url: 'https://crm.example.com/hook' }} />);
    await user.click(await screen.findByRole('button', { name: 'Ask it now' }));
    expect(await screen.findByText('It answered with status 500 after 41 ms.')).toBeVisible();
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
      content: { type: 'external', url: 'https://crm.example.com/hook' },
      event: { type: 'menu-button-clicked', key: 'test' },
    });
  });
});
