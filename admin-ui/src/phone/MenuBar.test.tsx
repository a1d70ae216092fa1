import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderPage } from '../app/test/render';
import { MenuBar } from './MenuBar';
import type { PhoneButton } from './types';

const BUTTONS: PhoneButton[] = [
  { id: 'a', name: 'Prices' },
  { id: 'b', name: 'More', subButtons: [{ id: 'b1', name: 'Address' }, { id: 'b2', name: 'Hours' }] },
];

describe('MenuBar', () => {
  it('taps a title without a list at once', async () => {
    const onTap = vi.fn();
    const { user } = renderPage(<MenuBar buttons={BUTTONS} onTap={onTap} />);
    await user.click(await screen.findByRole('button', { name: 'Prices' }));
    expect(onTap).toHaveBeenCalledWith(BUTTONS[0]);
  });

  it('opens a list, taps a line and closes it again', async () => {
    const onTap = vi.fn();
    const { user } = renderPage(<MenuBar buttons={BUTTONS} onTap={onTap} />);
    await user.click(await screen.findByRole('button', { name: 'More', expanded: false }));
    expect(onTap).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Address' }));
    expect(onTap).toHaveBeenCalledWith(BUTTONS[1]?.subButtons?.[0]);
    expect(screen.queryByRole('button', { name: 'Address' })).toBeNull();
  });

  it('works by keyboard, and Escape closes the list', async () => {
    const { user } = renderPage(<MenuBar buttons={BUTTONS} />);
    (await screen.findByRole('button', { name: 'More' })).focus();
    await user.keyboard('{Enter}');
    await user.tab({ shift: true });
    expect(screen.getByRole('button', { name: 'Hours' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'More', expanded: false })).toHaveFocus();
  });

  it('sends what was typed, and can go back to the menu', async () => {
    const onSend = vi.fn();
    const { user } = renderPage(<MenuBar buttons={BUTTONS} onSend={onSend} />);
    await user.click(await screen.findByRole('button', { name: 'Show the keyboard' }));
    await user.type(screen.getByRole('textbox', { name: 'Message' }), 'how much?{Enter}');
    expect(onSend).toHaveBeenCalledWith('how much?');
    await user.click(screen.getByRole('button', { name: 'Show the menu' }));
    expect(screen.getByRole('button', { name: 'Prices' })).toBeVisible();
  });

  it('says what is new and what is wrong', async () => {
    renderPage(<MenuBar buttons={[{ id: 'x', name: '', mark: 'added', problem: 'A name is needed' }]} />);
    expect(await screen.findByRole('button', { name: /No name\s*added\s*A name is needed/ })).toBeVisible();
  });
});
