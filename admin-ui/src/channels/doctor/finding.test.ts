import { describe, expect, it } from 'vitest';
import type { Check } from '../../app/api/model';
import en from '../texts/en.json';
import { addressIn, fixKey, foundKey, inOrder, isAboutCredentials, isOpen, stateOf } from './finding';

function check(name: Check['name'], code: Check['code'], errcode?: number): Check {
  const ok = ['fine', 'none', 'called', 'verified'].includes(code);
  return { name, ok, code, detail: '', fix: null, ...(errcode === undefined ? {} : { errcode }) };
}

/** Everything menu-service can say. */
const ALL: Check[] = [
  ...(['token', 'ip-list', 'permissions', 'menu'] as const).flatMap((name) => [
    check(name, 'fine'),
    check(name, 'unreachable'),
    check(name, 'failed'),
    ...[40001, 40125, 40013, 40243, 40164, 89501, 89506, 48001, 45009, -1, 50002, 99999].map((code) => check(name, 'refused', code)),
  ]),
  ...(['ip-list', 'permissions', 'menu'] as const).map((name) => check(name, 'unknown')),
  check('menu', 'none'),
  check('menu', 'different'),
  ...(['unread', 'refused', 'called', 'verified', 'never'] as const).map((code) => check('callback', code)),
  ...(['none', 'fine', 'different'] as const).map((code) => check('account', code)),
];

describe('findings', () => {
  it.each(ALL.map((one) => [`${one.name} ${one.code} ${one.errcode ?? ''}`, one] as const))('%s has words', (_, one) => {
    expect(en).toHaveProperty([foundKey(one)]);
    if (isOpen(one)) expect(en).toHaveProperty([fixKey(one) ?? 'no fix']);
  });

  it('name a wrong secret, and an unknown AppID', () => {
    expect(fixKey(check('token', 'refused', 40125))).toBe('fix.secret');
    expect(fixKey(check('token', 'refused', 40013))).toBe('fix.app-id');
    expect(isAboutCredentials(check('token', 'refused', 40125))).toBe(true);
    expect(isAboutCredentials(check('ip-list', 'refused', 40164))).toBe(false);
  });

  it('are grey where there was no token to ask with, and wait for the first callback', () => {
    expect(stateOf(check('menu', 'unknown'))).toBe('quiet');
    expect(stateOf(check('menu', 'none'))).toBe('quiet');
    expect(stateOf(check('callback', 'never'))).toBe('waiting');
  });

  it('stand in the order in which they are mended', () => {
    expect(inOrder([check('menu', 'none'), check('callback', 'never'), check('token', 'fine')]).map(({ name }) => name)).toEqual([
      'token',
      'callback',
      'menu',
    ]);
  });

  it('know the address for the allow-list', () => {
    expect(addressIn('invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist rid: 1')).toBe('203.0.113.7');
    expect(addressIn('no')).toBeUndefined();
  });
});
