import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CHANNEL, renderPage } from '../../app/test/render';
import { fakeServer } from '../../app/test/server';
import { AccountDialog } from './AccountDialog';

describe('AccountDialog', () => {
  it('may stand twice on a page: each label leads to its own field', async () => {
    fakeServer({});
    renderPage(
      <>
        <AccountDialog channel={CHANNEL} label="One" />
        <AccountDialog channel={CHANNEL} label="Other" />
      </>,
    );
    await screen.findByRole('button', { name: 'Other' });
    const ids = [...document.querySelectorAll('form [id]')].map(({ id }) => id);
    expect(ids).not.toHaveLength(0);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});
