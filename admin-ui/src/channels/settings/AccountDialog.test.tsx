import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CHANNEL, renderPage } from '../../app/test/render';
import { fakeServer } from '../../app/test/server';
import { AccountDialog } from './AccountDialog';

const SECRET = 'fedcba9876543210fedcba9876543210';

describe('AccountDialog', () => {
  it('may stand twice on a page: only the open one has fields, and its labels lead to them', async () => {
    const calls = fakeServer({ 'PATCH /api/channels/ch_1': CHANNEL });
    const { user } = renderPage(
      <>
        <AccountDialog channel={CHANNEL} label="One" />
        <AccountDialog channel={CHANNEL} label="Other" />
      </>,
    );
    await user.click(await screen.findByRole('button', { name: 'Other' }));
    expect(screen.getByLabelText('AppID')).toHaveValue(CHANNEL.appId);
    await user.type(screen.getByLabelText('New AppSecret'), SECRET);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await expect.poll(() => calls.find(({ method }) => method === 'PATCH')?.body).toEqual({ appId: CHANNEL.appId, appSecret: SECRET });
  });
});
