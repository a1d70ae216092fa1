import { beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../api/model';
import { unlike } from './names';
import { inOrder, rememberOrder } from './order';
import { sideBySide } from './side-by-side';

const PEOPLE = ['a', 'b', 'c', 'd'];

describe('phones side by side', () => {
  it.each([
    ['a', 1, ['a']],
    ['b', 2, ['b', 'c']],
    ['d', 3, ['b', 'c', 'd']],
    ['a', 9, PEOPLE],
  ])('of %s with room for %i are %j', (active, room, shown) => expect(sideBySide(PEOPLE, active, room)).toEqual(shown));

  it('are none without people', () => expect(sideBySide([], undefined, 3)).toEqual([]));
});

describe('people', () => {
  it('have names of their own', () => {
    const named = (nickname: string) => ({ nickname }) as Person;
    expect(unlike('Anna', [named('Clara')])).toBe('Anna');
    expect(unlike('Anna', [named('Anna'), named('Anna 2')])).toBe('Anna 3');
  });

  beforeEach(() => localStorage.clear());

  it('keep their places when somebody new comes', () => {
    const person = (openId: string) => ({ openId }) as Person;
    rememberOrder('wx1', [person('z'), person('b')]);
    expect(inOrder('wx1', [person('a'), person('b'), person('z')]).map(({ openId }) => openId)).toEqual(['z', 'b', 'a']);
    expect(inOrder('wx2', [person('a'), person('b')]).map(({ openId }) => openId)).toEqual(['a', 'b']);
  });
});
