import type { Field } from './buttons';

/** What a button can do, in WeChat's spelling. */
export const ACTIONS = [
  'click',
  'view',
  'miniprogram',
  'scancode_push',
  'scancode_waitmsg',
  'pic_sysphoto',
  'pic_photo_or_album',
  'pic_weixin',
  'location_select',
  'media_id',
  'view_limited',
  'article_id',
  'article_view_limited',
] as const;
export type Action = (typeof ACTIONS)[number];

/** The choice as people think of it; what WeChat has retired is offered only where it is still in use. */
export const ACTION_GROUPS: { name: 'answer' | 'open' | 'ask'; actions: Action[] }[] = [
  { name: 'answer', actions: ['click', 'media_id', 'article_id'] },
  { name: 'open', actions: ['view', 'miniprogram', 'article_view_limited', 'view_limited'] },
  {
    name: 'ask',
    actions: ['scancode_waitmsg', 'scancode_push', 'pic_photo_or_album', 'pic_sysphoto', 'pic_weixin', 'location_select'],
  },
];
export const RETIRED: Action = 'view_limited';

const OWN_FIELDS: Partial<Record<Action, Field[]>> = {
  view: ['url'],
  miniprogram: ['appId', 'pagePath', 'url'],
  media_id: ['mediaId'],
  view_limited: ['mediaId'],
  article_id: ['articleId'],
  article_view_limited: ['articleId'],
};

/** The fields an action needs; it has no others. Those with a key can be answered. */
export function fieldsOf(action: Action): Field[] {
  return OWN_FIELDS[action] ?? ['key'];
}

export function hasReply(action: Action | undefined): boolean {
  return action !== undefined && fieldsOf(action)[0] === 'key';
}

export function isAction(type: string | undefined): type is Action {
  return ACTIONS.includes(type as Action);
}
