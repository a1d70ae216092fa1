import type { Channel, Menu, Rules } from '../app/api/model';

export const STEPS = ['connect', 'draw', 'publish', 'reply', 'tap'] as const;
export type Step = (typeof STEPS)[number];

/** How far a fresh channel is on its way to the first tap. */
export function doneSteps(channel: Channel, menu: Menu | undefined, replies: Rules | undefined, tapped: boolean): Set<Step> {
  const done = new Set<Step>();
  if (channel.callbacks?.verifiedAt ?? channel.callbacks?.acceptedAt) done.add('connect');
  if (menu && (menu.draft.buttons.length > 0 || menu.published)) done.add('draw');
  if (menu?.published) done.add('publish');
  if (replies && answersSomething(replies)) done.add('reply');
  if (tapped) done.add('tap');
  return done;
}

function answersSomething({ keys, keywords, scans, ...single }: Rules): boolean {
  const some = [keys, keywords, scans].some((rules) => Object.keys(rules).length > 0);
  return some || single.default !== undefined || single.subscribe !== undefined;
}
