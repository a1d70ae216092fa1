import type { QueryClient } from '@tanstack/react-query';
import { inChannel, repliesQuery } from '../../app/api/queries';
import { ok, replyApi } from '../../app/api/clients';
import type { Content, Keyword, OffHours, Rules } from '../../app/api/model';
import { ProblemError } from '../../app/api/problem';

/** An answer that stands for itself; keywords and office hours are saved as a whole. */
export type Target =
  | { rung: 'follow' }
  | { rung: 'scan'; scene: string }
  | { rung: 'tap'; key: string }
  | { rung: 'default' };

export function answerOf(rules: Rules, target: Target): Content | undefined {
  switch (target.rung) {
    case 'follow':
      return rules.subscribe;
    case 'scan':
      return rules.scans[target.scene];
    case 'tap':
      return rules.keys[target.key];
    case 'default':
      return rules.default;
  }
}

export async function saveAnswer(channelId: string, target: Target, body: Content): Promise<void> {
  const channel = { channelId };
  switch (target.rung) {
    case 'follow':
      return void (await replyApi.PUT('/api/channels/{channelId}/replies/subscribe', { params: { path: channel }, body }));
    case 'scan':
      return void (await replyApi.PUT('/api/channels/{channelId}/replies/scans/{scene}', {
        params: { path: { ...channel, scene: target.scene } },
        body,
      }));
    case 'tap':
      return void (await replyApi.PUT('/api/channels/{channelId}/replies/keys/{key}', {
        params: { path: { ...channel, key: target.key } },
        body,
      }));
    case 'default':
      return void (await replyApi.PUT('/api/channels/{channelId}/replies/default', { params: { path: channel }, body }));
  }
}

export async function removeAnswer(channelId: string, target: Target): Promise<void> {
  const channel = { channelId };
  switch (target.rung) {
    case 'follow':
      return void (await replyApi.DELETE('/api/channels/{channelId}/replies/subscribe', { params: { path: channel } }));
    case 'scan':
      return void (await replyApi.DELETE('/api/channels/{channelId}/replies/scans/{scene}', {
        params: { path: { ...channel, scene: target.scene } },
      }));
    case 'tap':
      return void (await replyApi.DELETE('/api/channels/{channelId}/replies/keys/{key}', {
        params: { path: { ...channel, key: target.key } },
      }));
    case 'default':
      return void (await replyApi.DELETE('/api/channels/{channelId}/replies/default', { params: { path: channel } }));
  }
}

/**
 * Saves the whole list of keywords if it still is what the person changed.
 *
 * @throws ProblemError `replies-changed` when somebody else has changed the list meanwhile
 */
export async function saveKeywords(channelId: string, before: Keyword[], after: Keyword[]): Promise<void> {
  const { data, response } = await replyApi.GET('/api/channels/{channelId}/replies', inChannel(channelId));
  if (!same(data?.keywords, before)) throw changedMeanwhile();
  const revision = response.headers.get('ETag');
  await replyApi.PUT('/api/channels/{channelId}/replies/keywords', {
    params: { path: { channelId }, header: revision ? { 'If-Match': revision } : {} },
    body: after,
  });
}

export async function saveOffHours(channelId: string, body: OffHours): Promise<void> {
  await ok(replyApi.PUT('/api/channels/{channelId}/replies/off-hours', { params: { path: { channelId } }, body }));
}

export async function removeOffHours(channelId: string): Promise<void> {
  await replyApi.DELETE('/api/channels/{channelId}/replies/off-hours', { params: { path: { channelId } } });
}

export async function reloadRules(queries: QueryClient, channelId: string): Promise<void> {
  await queries.invalidateQueries({ queryKey: repliesQuery(channelId).queryKey });
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function changedMeanwhile(): ProblemError {
  const type = 'urn:problem-type:mistok:replies-changed';
  return new ProblemError({ type, title: 'The keywords have changed meanwhile', status: 412 });
}
