import { screen } from '@testing-library/react';
import { Link } from 'react-router';
import { describe, expect, it } from 'vitest';
import { renderPage } from './test/render';
import { useUnsavedChanges } from './useUnsavedChanges';

function Form({ unsaved }: { unsaved: boolean }) {
  useUnsavedChanges(unsaved);
  return <Link to="/channels">leave</Link>;
}

describe('useUnsavedChanges', () => {
  it('lets go when everything is saved', async () => {
    const { user } = renderPage(<Form unsaved={false} />);
    await user.click(await screen.findByText('leave'));
    expect(await screen.findByText('elsewhere')).toBeVisible();
  });

  it('asks, and stays', async () => {
    const { user, router } = renderPage(<Form unsaved />);
    await user.click(await screen.findByText('leave'));
    await user.click(await screen.findByRole('button', { name: 'Stay here' }));
    expect(router.state.location.pathname).toBe('/c/ch_1/page');
  });

  it('asks, and leaves', async () => {
    const { user } = renderPage(<Form unsaved />);
    await user.click(await screen.findByText('leave'));
    await user.click(await screen.findByRole('button', { name: 'Leave' }));
    expect(await screen.findByText('elsewhere')).toBeVisible();
  });

  it('stops the window from closing', () => {
    renderPage(<Form unsaved />);
    const closing = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(closing);
    expect(closing.defaultPrevented).toBe(true);
  });
});
