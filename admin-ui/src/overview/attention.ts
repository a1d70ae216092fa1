import type { Channel, Check, Menu, Rules } from '../app/api/model';

export type Concern =
  | 'wechat-refuses'
  | 'wechat-away'
  | 'address'
  | 'rights'
  | 'callback-refused'
  | 'account'
  | 'callback-never'
  | 'callback-quiet'
  | 'menu-different'
  | 'unpublished'
  | 'draft'
  | 'no-default';

export interface Known {
  channel: Channel;
  checks?: Check[] | undefined;
  menu?: Menu | undefined;
  replies?: Rules | undefined;
  /** Nothing came for an hour in which followers were active a week ago. */
  quiet: boolean;
}

/** What somebody should look at, the worst first. What nobody knows yet is no concern. */
export function concernsOf({ channel, checks = [], menu, replies, quiet }: Known): Concern[] {
  const concerns = [...checks.flatMap(concernOf), ...callbackConcerns(channel, quiet)];
  if (menu && !menu.published && menu.draft.buttons.length > 0) concerns.push('unpublished');
  if (menu?.published && menu.changed) concerns.push('draft');
  if (replies && !replies.default) concerns.push('no-default');
  return [...new Set(concerns)].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other));
}

const ORDER: Concern[] = [
  'wechat-refuses',
  'wechat-away',
  'address',
  'rights',
  'callback-refused',
  'account',
  'callback-never',
  'callback-quiet',
  'menu-different',
  'unpublished',
  'draft',
  'no-default',
];

/** Whether something does not work, or could only be better. */
export function isSerious(concern: Concern): boolean {
  return ORDER.indexOf(concern) < ORDER.indexOf('unpublished');
}

function concernOf({ name, ok, code }: Check): Concern[] {
  if (ok || code === 'unknown') return [];
  if (code === 'unreachable') return ['wechat-away'];
  if (name === 'token') return [code === 'refused' ? 'wechat-refuses' : 'wechat-away'];
  if (name === 'ip-list') return ['address'];
  if (name === 'permissions') return ['rights'];
  if (name === 'account') return ['account'];
  return name === 'menu' && code === 'different' ? ['menu-different'] : [];
}

function callbackConcerns({ callbacks }: Channel, quiet: boolean): Concern[] {
  if (!callbacks) return [];
  const { verifiedAt = '', acceptedAt = '', refusedAt = '' } = callbacks;
  const good = Math.max(timeOf(verifiedAt), timeOf(acceptedAt));
  if (timeOf(refusedAt) > good) return ['callback-refused'];
  if (good === 0) return ['callback-never'];
  return quiet ? ['callback-quiet'] : [];
}

function timeOf(moment: string): number {
  return moment === '' ? 0 : Date.parse(moment);
}
