import type { Channel } from '../../app/api/model';

/** The demo's account at the simulated WeChat is always this one, so that it is found again. */
export const DEMO_ACCOUNT = {
  appId: 'wxde3000000000c0fe',
  appSecret: 'de3000000000c0fede3000000000c0fe',
  originalId: 'gh_de3000c0fe00',
} as const;

export function isDemo({ appId }: Pick<Channel, 'appId'>): boolean {
  return appId === DEMO_ACCOUNT.appId;
}
