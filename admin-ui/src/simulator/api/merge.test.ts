import { describe, expect, it } from 'vitest';
import { merged } from './merge';

describe('merged', () => {
  it('has each number once, in order, the later word counting', () => {
    const before = [{ number: 1, at: 'a' }, { number: 3, at: 'b' }];
    const after = [{ number: 3, at: 'c' }, { number: 2, at: 'd' }];
    expect(merged(before, after)).toEqual([
      { number: 1, at: 'a' },
      { number: 2, at: 'd' },
      { number: 3, at: 'c' },
    ]);
  });
});
