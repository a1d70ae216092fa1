import { describe, expect, it } from 'vitest';
import { formatInZone, timeAgo } from './time';
import { byteLength } from './ui/bytes';

const MOMENT = '2026-11-25T22:30:00Z';

describe('times', () => {
  it('are those of the channel, not of the browser', () => {
    expect(formatInZone(MOMENT, 'Asia/Shanghai', 'dateTime', 'en')).toBe('Nov 26, 2026, 06:30');
    expect(formatInZone(MOMENT, 'Europe/Kyiv', 'time', 'uk')).toBe('00:30');
  });

  it('say how long ago', () => {
    const now = new Date('2026-11-25T23:31:00Z');
    expect(timeAgo(MOMENT, 'en', now)).toBe('1 hour ago');
    expect(timeAgo(now, 'en', now)).toBe('now');
  });
});

describe('byteLength', () => {
  it.each([
    ['', 0],
    ['Menu', 4],
    ['Меню', 8],
    ['菜单', 6],
    ['☕️', 6],
    ['👍', 4],
  ])('of %j is %i', (text, bytes) => expect(byteLength(text)).toBe(bytes));
});
