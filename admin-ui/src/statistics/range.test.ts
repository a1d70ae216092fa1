import { describe, expect, it } from 'vitest';
import { addDays, dayIn, instantAt, isDate, nearestHourIn } from './dates';
import { granularityOf, periodBefore, periodOf, type Range, readRange, spanOf, writeRange } from './range';

const TODAY = '2026-11-25';
const KYIV = 'Europe/Kyiv';
const NOW = new Date('2026-11-25T12:20:00Z');

describe('dates', () => {
  it('are those of the zone', () => {
    expect(dayIn('Asia/Shanghai', '2026-11-25T16:00:00Z')).toBe('2026-11-26');
    expect(dayIn('America/New_York', '2026-11-25T04:59:59Z')).toBe('2026-11-24');
  });

  it('find the moment of an hour, also on days when clocks change', () => {
    expect(instantAt('2026-10-25', 0, KYIV)).toBe('2026-10-24T21:00:00Z');
    expect(instantAt('2026-10-25', 24, KYIV)).toBe('2026-10-25T22:00:00Z');
    expect(instantAt('2026-03-29', 12, KYIV)).toBe('2026-03-29T09:00:00Z');
  });

  it('round to the nearest hour', () => {
    expect(nearestHourIn(KYIV, NOW)).toBe(14);
    expect(nearestHourIn(KYIV, new Date('2026-11-25T21:45:00Z'))).toBe(24);
  });

  it('know what is none', () => {
    expect(isDate('2026-02-30')).toBe(false);
    expect(isDate('2026-02-28')).toBe(true);
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  });
});

describe('a range', () => {
  it.each<[Range, string, string, boolean]>([
    [{ preset: 'today' }, '2026-11-25', '2026-11-25', true],
    [{ preset: 'yesterday' }, '2026-11-24', '2026-11-24', false],
    [{ preset: 'last7' }, '2026-11-19', '2026-11-25', true],
    [{ preset: 'last28' }, '2026-10-29', '2026-11-25', true],
    [{ preset: 'thisMonth' }, '2026-11-01', '2026-11-25', true],
    [{ preset: 'lastMonth' }, '2026-10-01', '2026-10-31', false],
    [{ preset: 'all' }, '2026-10-07', '2026-11-25', true],
    [{ preset: 'custom', from: '2026-11-20', to: '2027-01-01' }, '2026-11-20', '2026-11-25', true],
  ])('%j has its days', (range, from, to, open) => {
    expect(spanOf(range, TODAY, '2026-10-07')).toEqual({ from, to, open });
  });

  it('has no end while it goes on, so that no hours to come are drawn', () => {
    expect(periodOf({ from: TODAY, to: TODAY, open: true })).toEqual({ from: TODAY });
    expect(periodOf({ from: '2026-11-01', to: '2026-11-02', open: false })).toEqual({ from: '2026-11-01', to: '2026-11-02' });
  });

  it.each<[Range, string, string]>([
    [{ preset: 'today' }, '2026-11-18', '2026-11-18T12:00:00Z'],
    [{ preset: 'last7' }, '2026-11-12', '2026-11-18T12:00:00Z'],
    [{ preset: 'thisMonth' }, '2026-10-01', '2026-10-25T12:00:00Z'],
    [{ preset: 'lastMonth' }, '2026-09-01', '2026-09-30'],
    [{ preset: 'custom', from: '2026-11-10', to: '2026-11-14' }, '2026-11-05', '2026-11-09'],
  ])('%j is measured against the time before it, up to the same hour', (range, from, to) => {
    expect(periodBefore(range, spanOf(range, TODAY), KYIV, NOW)).toEqual({ from, to });
  });

  it('is hours when it is short, and days when hours would be too many', () => {
    const year = spanOf({ preset: 'all' }, TODAY, '2024-01-01');
    expect(granularityOf(spanOf({ preset: 'today' }, TODAY), undefined)).toBe('hour');
    expect(granularityOf(spanOf({ preset: 'last7' }, TODAY), undefined)).toBe('day');
    expect(granularityOf(year, 'hour')).toBe('day');
  });

  it('stands in the address; nonsense there is the last seven days', () => {
    const search = new URLSearchParams();
    writeRange({ preset: 'custom', from: '2026-11-01', to: '2026-11-03' }, search);
    expect(readRange(search)).toEqual({ preset: 'custom', from: '2026-11-01', to: '2026-11-03' });
    expect(readRange(new URLSearchParams('range=custom&from=2026-11-03&to=2026-11-01'))).toEqual({ preset: 'last7' });
    expect(readRange(new URLSearchParams('range=decade'))).toEqual({ preset: 'last7' });
  });
});
