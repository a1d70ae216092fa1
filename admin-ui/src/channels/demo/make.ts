import type { QueryClient } from '@tanstack/react-query';
import { menuApi, ok, replyApi } from '../../app/api/clients';
import type { Channel } from '../../app/api/model';
import { ProblemError } from '../../app/api/problem';
import { channelsQuery, inChannel, menuQuery } from '../../app/api/queries';
import { callJson } from '../../app/api/transport';
import type { Translate } from '../../app/i18n/texts';
import { ownZone } from '../../app/zones';
import { keep, saveInSimulator } from '../queries';
import { DEMO_ACCOUNT, isDemo } from './account';
import { demoDefault, demoKeys, demoKeywords, demoMenu, demoMessages, demoOffHours, demoSubscribe } from './content';

export const DEMO_STEPS = ['account', 'channel', 'console', 'menu', 'replies', 'publish', 'history'] as const;
export type DemoStep = (typeof DEMO_STEPS)[number];

export const DEMO_AT_SIMULATOR = `/simulator/api/accounts/${DEMO_ACCOUNT.appId}`;

interface Making {
  t: Translate<'channels'>;
  queries: QueryClient;
  /** Called before each step. */
  onStep: (step: DemoStep) => void;
}

/**
 * Makes the demo through the same calls as a person's clicks. May be repeated after a failure: what
 * exists already is taken as it is.
 *
 * @throws ProblemError of the step told last
 */
export async function makeDemo({ t, queries, onStep }: Making): Promise<Channel> {
  onStep('account');
  await makeAccount(t);
  onStep('channel');
  const channel = await makeChannel(t, queries);
  onStep('console');
  await saveInSimulator(channel);
  onStep('menu');
  await ok(menuApi.PUT('/api/channels/{channelId}/menu/draft', { ...inChannel(channel.id), body: { buttons: demoMenu(t) } }));
  onStep('replies');
  await makeReplies(t, channel);
  onStep('publish');
  await publish(channel, queries);
  onStep('history');
  await startHistory(t, channel);
  return channel;
}

async function makeAccount(t: Translate<'channels'>): Promise<void> {
  try {
    await callJson('POST', '/simulator/api/accounts', { ...DEMO_ACCOUNT, name: t('demo.shop') });
  } catch (failure) {
    if (!isKind(failure, 'simulator-account-exists')) throw failure;
  }
}

async function makeChannel(t: Translate<'channels'>, queries: QueryClient): Promise<Channel> {
  const known = (await queries.fetchQuery({ ...channelsQuery, staleTime: 0 })).find(isDemo);
  if (known) return known;
  const body = { ...DEMO_ACCOUNT, name: t('demo.name'), encryption: 'secure' as const, timeZone: ownZone() };
  const channel = await ok(menuApi.POST('/api/channels', { body }));
  keep(queries, channel);
  return channel;
}

async function makeReplies(t: Translate<'channels'>, { id: channelId, timeZone }: Channel): Promise<void> {
  const at = inChannel(channelId);
  for (const [key, body] of demoKeys(t)) {
    await ok(replyApi.PUT('/api/channels/{channelId}/replies/keys/{key}', { params: { path: { channelId, key } }, body }));
  }
  await ok(replyApi.PUT('/api/channels/{channelId}/replies/keywords', { ...at, body: demoKeywords(t) }));
  await ok(replyApi.PUT('/api/channels/{channelId}/replies/subscribe', { ...at, body: demoSubscribe(t) }));
  await ok(replyApi.PUT('/api/channels/{channelId}/replies/default', { ...at, body: demoDefault(t) }));
  await ok(replyApi.PUT('/api/channels/{channelId}/replies/off-hours', { ...at, body: demoOffHours(t, timeZone) }));
}

/** A second attempt makes no second version of the same menu. */
async function publish({ id }: Channel, queries: QueryClient): Promise<void> {
  const menu = await queries.fetchQuery({ ...menuQuery(id), staleTime: 0 });
  if (menu.published && !menu.changed && (await isLive())) return;
  await ok(menuApi.POST('/api/channels/{channelId}/menu/publish', inChannel(id)));
}

async function isLive(): Promise<boolean> {
  try {
    await callJson('GET', `${DEMO_AT_SIMULATOR}/menu`);
    return true;
  } catch (failure) {
    if (failure instanceof ProblemError && failure.status === 404) return false;
    throw failure;
  }
}

async function startHistory(t: Translate<'channels'>, { timeZone }: Channel): Promise<void> {
  try {
    const history = { days: 21, followers: 40, timeZone, messages: demoMessages(t) };
    await callJson('POST', `${DEMO_AT_SIMULATOR}/history`, history);
  } catch (failure) {
    if (!isKind(failure, 'simulator-history-running')) throw failure;
  }
}

function isKind(failure: unknown, kind: string): boolean {
  return failure instanceof ProblemError && failure.kind === kind;
}
