import type { Channel, Check } from '../app/api/model';

/** How a channel is, in one word. */
export type Health = 'connected' | 'unseen' | 'callback-refused' | 'wechat-refuses' | 'never' | 'unknown';

/** What the channel itself tells, and the doctor where he has been asked. */
export function healthOf(channel: Channel, checks?: Check[]): Health {
  if (checks?.some(({ code, errcode }) => code === 'refused' && errcode !== undefined)) return 'wechat-refuses';
  if (!channel.callbacks) return 'unknown';
  const { verifiedAt, acceptedAt, refusedAt } = channel.callbacks;
  if (refusedAt && isLater(refusedAt, acceptedAt) && isLater(refusedAt, verifiedAt)) return 'callback-refused';
  if (acceptedAt) return 'connected';
  return verifiedAt ? 'unseen' : 'never';
}

/** Whether WeChat has found its way here and is let in. */
export function isReached(channel: Channel): boolean {
  return ['connected', 'unseen'].includes(healthOf(channel));
}

function isLater(moment: string, other: string | undefined): boolean {
  return other === undefined || Date.parse(moment) > Date.parse(other);
}
