import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../app/test/render';
import { Conversation } from './Conversation';
import { timeBefore } from './times';
import type { Entry } from './types';

const ENTRIES: Entry[] = [
  { id: '1', side: 'outgoing', message: { kind: 'text', text: 'how much?' }, at: '2026-11-25T10:00:00Z' },
  { id: '2', side: 'incoming', message: { kind: 'text', text: '45 UAH' }, at: '2026-11-25T10:00:01Z' },
  { id: '3', side: 'system', text: 'Unavailable', tone: 'notice', at: '2026-11-25T10:07:00Z' },
];

describe('Conversation', () => {
  it('says who said what', async () => {
    renderPage(<Conversation entries={ENTRIES} account="Lviv Coffee" />);
    const log = await screen.findByRole('log', { name: 'Conversation with Lviv Coffee' });
    expect(log).toHaveTextContent(/Follower:\s*how much\?.*Lviv Coffee:\s*45 UAH.*Unavailable/);
  });

  it('asks no foreign host for a picture', async () => {
    const article = { title: 'New beans', pictureUrl: 'https://cdn.example.com/a.jpg' };
    const { container } = renderPage(
      <Conversation entries={[{ id: '1', side: 'incoming', message: { kind: 'news', articles: [article] } }]} account="A" />,
    );
    expect(await screen.findByText('cdn.example.com')).toBeVisible();
    expect(container.querySelector('img')).toBeNull();
  });

  it('shows the time at the beginning and after a pause', () => {
    expect(ENTRIES.map((_entry, at) => timeBefore(ENTRIES, at) !== undefined)).toEqual([true, false, true]);
  });
});
