import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderPage } from '../../app/test/render';
import { AddHoliday } from './AddHoliday';

describe('AddHoliday', () => {
  it('takes a long holiday whole', async () => {
    const onAdd = vi.fn();
    const { user } = renderPage(<AddHoliday taken={new Set()} onAdd={onAdd} />);
    const [from, to] = [await screen.findByPlaceholderText('First day'), screen.getByPlaceholderText('Last day')];
    await user.click(from);
    fireEvent.change(from, { target: { value: '2027-07-01' } });
    await user.keyboard('{Enter}');
    fireEvent.change(to, { target: { value: '2027-08-31' } });
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    const [days] = onAdd.mock.calls[0] as [{ date: string }[]];
    expect([days.length, days.at(0)?.date, days.at(-1)?.date]).toEqual([62, '2027-07-01', '2027-08-31']);
  });
});
