import { describe, expect, it } from 'vitest';
import type { OffHours, Opening } from '../../app/api/model';
import { statusAt, wallTime } from './status';
import { copyDay, overlap, paint, readTime } from './week';

const opening = (day: Opening['day'], open: string, close: string): Opening => ({ day, open, close });
const calendar = (weekly: Opening[], more: Partial<OffHours> = {}) => ({ weekly, holidays: [], workdays: [], ...more });
const at = (date: string, hour: number, minute = 0) => ({ date, minute: hour * 60 + minute });

describe('the week', () => {
  it('is painted, and a lunch is cut out of it', () => {
    const painted = paint([], [0, 1], { from: 540, to: 1080 }, true);
    expect(paint(painted, [0], { from: 780, to: 840 }, false)).toEqual([
      opening('monday', '09:00', '13:00'),
      opening('monday', '14:00', '18:00'),
      opening('tuesday', '09:00', '18:00'),
    ]);
  });

  it('joins a night over midnight, also from Sunday to Monday, and leaves whole days apart', () => {
    const night = paint(paint([], [6], { from: 1320, to: 1440 }, true), [0], { from: 0, to: 120 }, true);
    expect(night).toEqual([opening('sunday', '22:00', '02:00')]);
    expect(paint([], [0, 1], { from: 0, to: 1440 }, true)).toEqual([
      opening('monday', '00:00', '24:00'),
      opening('tuesday', '00:00', '24:00'),
    ]);
    expect(paint(night, [0], { from: 0, to: 120 }, false)).toEqual([opening('sunday', '22:00', '24:00')]);
  });

  it('copies a day, and knows what overlaps', () => {
    const copied = copyDay([opening('monday', '09:00', '18:00'), opening('friday', '10:00', '12:00')], 'monday', ['friday']);
    expect(copied).toEqual([opening('monday', '09:00', '18:00'), opening('friday', '09:00', '18:00')]);
    expect(overlap(opening('sunday', '22:00', '02:00'), opening('monday', '01:00', '03:00'))).toBe(true);
    expect(overlap(opening('sunday', '22:00', '02:00'), opening('monday', '02:00', '03:00'))).toBe(false);
  });

  it('reads times as people type them', () => {
    expect(['9', '930', '9:05', '24', '24:30', '9:75', 'x'].map(readTime)).toEqual([
      '09:00', '09:30', '09:05', '24:00', undefined, undefined, undefined,
    ]);
  });
});

describe('open or closed', () => {
  const weekly = [opening('friday', '18:00', '02:00'), opening('monday', '09:00', '18:00')];

  it('says until when', () => {
    expect(statusAt(calendar(weekly), at('2026-11-25', 12))).toMatchObject({ open: false, until: at('2026-11-27', 18) });
    expect(statusAt(calendar(weekly), at('2026-11-27', 23))).toMatchObject({ open: true, until: at('2026-11-28', 2) });
    expect(statusAt(calendar([]), at('2026-11-27', 23))).toEqual({ open: false, reason: 'weekly', holiday: undefined });
  });

  it('closes on a holiday, but the night before ends as usual', () => {
    const holidays = [{ date: '2026-11-28', name: 'Fair' }];
    expect(statusAt(calendar(weekly, { holidays }), at('2026-11-28', 1))).toMatchObject({ open: true });
    expect(statusAt(calendar(weekly, { holidays }), at('2026-11-28', 3))).toMatchObject({ open: false, reason: 'holiday', holiday: 'Fair' });
  });

  it('opens a make-up workday with the hours of the first weekday', () => {
    const found = statusAt(calendar(weekly, { workdays: ['2026-11-29'] }), at('2026-11-29', 10));
    expect(found).toMatchObject({ open: true, reason: 'workday', until: at('2026-11-29', 18) });
  });

  it('reads the wall clock of the zone', () => {
    expect(wallTime(new Date('2026-11-25T23:30:00Z'), 'Europe/Kyiv')).toEqual(at('2026-11-26', 1, 30));
  });
});
