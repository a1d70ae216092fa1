import { describe, expect, it } from 'vitest';
import type { Callbacks, Check } from '../app/api/model';
import { CHANNEL } from '../app/test/render';
import { healthOf } from './health';

const EARLIER = '2026-11-25T09:00:00Z';
const LATER = '2026-11-25T10:00:00.5Z';
const REFUSED: Check = { name: 'token', ok: false, code: 'refused', detail: '', fix: '', errcode: 40125, errmsg: '' };

describe('healthOf', () => {
  it.each<[Callbacks | undefined, string]>([
    [undefined, 'unknown'],
    [{}, 'never'],
    [{ verifiedAt: EARLIER }, 'unseen'],
    [{ verifiedAt: EARLIER, acceptedAt: LATER }, 'connected'],
    [{ acceptedAt: EARLIER, refusedAt: LATER }, 'callback-refused'],
    [{ acceptedAt: LATER, refusedAt: EARLIER }, 'connected'],
    [{ refusedAt: EARLIER }, 'callback-refused'],
  ])('of callbacks %j is %s', (callbacks, health) => {
    expect(healthOf(callbacks ? { ...CHANNEL, callbacks } : CHANNEL)).toBe(health);
  });

  it('is bad when WeChat refuses, whatever the callbacks say', () => {
    expect(healthOf({ ...CHANNEL, callbacks: { acceptedAt: LATER } }, [REFUSED])).toBe('wechat-refuses');
  });

  it('is not bad when a callback is refused by us and another came since', () => {
    const ours: Check = { name: 'callback', ok: false, code: 'refused', detail: '', fix: '' };
    expect(healthOf({ ...CHANNEL, callbacks: { acceptedAt: LATER } }, [ours])).toBe('connected');
  });
});
