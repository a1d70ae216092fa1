import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../app/test/render';
import { fakeServer } from '../../app/test/server';
import { RepliesContext } from '../RepliesContext';
import HoursEditor from './HoursEditor';

const REPLIES = '/api/channels/ch_1/replies';
const PUT = `${REPLIES}/off-hours`;
const CALENDAR = {
  enabled: true,
  weekly: [{ day: 'monday' as const, open: '09:00', close: '18:00' }],
  holidays: [{ date: '2027-01-01', name: 'New Year' }],
  workdays: [],
  content: { type: 'text' as const, text: 'Closed' },
};

const rules = { keys: {}, scans: {}, keywords: [], offHours: CALENDAR };

function draw() {
  const replies = { channelId: 'ch_1', rules, menuKeys: [], tried: undefined, edit: () => undefined, saved: () => Promise.resolve() };
  return renderPage(
    <RepliesContext value={replies}>
      <HoursEditor onClose={() => undefined} />
    </RepliesContext>,
  );
}

describe('HoursEditor', () => {
  it('is drawn by keyboard, says the week back, and is saved', async () => {
    const stored = Response.json(rules, { headers: { ETag: '"7"' } });
    const calls = fakeServer({ [`GET ${REPLIES}`]: stored, [`PUT ${PUT}`]: CALENDAR });
    const { user } = draw();
    (await screen.findByRole('gridcell', { name: 'Tuesday 9:00–9:30, closed' })).focus();
    await user.keyboard(' {Shift>}{ArrowRight}{/Shift}');
    expect(screen.getByText(/^Open Mon 9:00–18:00, Tue 9:00–10:00; now/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const put = () => calls.find(({ method }) => method === 'PUT');
    await expect.poll(put).toBeDefined();
    expect(put()?.headers.get('If-Match')).toBe('"7"');
    expect(put()?.body).toMatchObject({
      weekly: [CALENDAR.weekly[0], { day: 'tuesday', open: '09:00', close: '10:00' }],
      holidays: CALENDAR.holidays,
    });
  });

  it('takes minutes by typing, and refuses hours that overlap at their place', async () => {
    const calls = fakeServer({});
    const { user } = draw();
    const monday = within(await screen.findByRole('group', { name: 'Monday' }));
    await user.click(monday.getByRole('button', { name: 'Monday: add hours' }));
    const [, second] = monday.getAllByRole('textbox', { name: 'Monday, opens' });
    await user.clear(second as HTMLElement);
    await user.type(second as HTMLElement, '1715{Enter}');
    expect(monday.getAllByText('These hours overlap with others.')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(calls.some(({ method }) => method === 'PUT')).toBe(false);
  });

  it('does not write over a calendar that somebody else has changed', async () => {
    const theirs = { ...CALENDAR, holidays: [{ date: '2027-01-02', name: 'Theirs' }] };
    const calls = fakeServer({ [`GET ${REPLIES}`]: { ...rules, offHours: theirs }, [`PUT ${PUT}`]: CALENDAR });
    const { user } = draw();
    await user.click(await screen.findByRole('button', { name: /Remove: New Year/ }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/Somebody else changed the replies meanwhile/)).toBeVisible();
    expect(calls.some(({ method }) => method === 'PUT')).toBe(false);
  });

  it('takes a holiday away', async () => {
    fakeServer({});
    const { user } = draw();
    await user.click(await screen.findByRole('button', { name: /Remove: New Year/ }));
    expect(screen.queryByText(/New Year/)).toBeNull();
  });
});
