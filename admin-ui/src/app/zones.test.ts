import { describe, expect, it } from 'vitest';
import { about, zones } from './zones';

const WINTER = new Date('2026-11-25T12:00:00Z');

describe('zones', () => {
  it('have the names they have today', () => {
    const ids = zones('en', WINTER).map(({ id }) => id);
    expect(ids).toContain('Europe/Kyiv');
    expect(ids).not.toContain('Europe/Kiev');
    expect(ids).toContain('UTC');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('say how far from Greenwich they are', () => {
    expect(about('Asia/Shanghai', 'en', WINTER)).toBe('China Standard Time, GMT+8');
  });
});
