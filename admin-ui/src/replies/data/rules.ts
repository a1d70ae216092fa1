import type { QueryClient } from '@tanstack/react-query';
import { inChannel, repliesQuery } from '../../app/api/queries';
import { replyApi } from '../../app/api/clients';
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
  const params = await unchanged(channelId, ({ keywords }) => keywords, before);
  await replyApi.PUT('/api/channels/{channelId}/replies/keywords', { params, body: after });
}

/**
 * Saves the office hours if they still are what the person changed.
 *
 * @throws ProblemError `replies-changed` when somebody else has changed them meanwhile
 */
export async function saveOffHours(channelId: string, before: OffHours | undefined, after: OffHours): Promise<void> {
  const params = await unchanged(channelId, ({ offHours }) => offHours, before);
  await replyApi.PUT('/api/channels/{channelId}/replies/off-hours', { params, body: after });
}

export async function removeOffHours(channelId: string, before: OffHours | undefined): Promise<void> {
  const params = await unchanged(channelId, ({ offHours }) => offHours, before);
  await replyApi.DELETE('/api/channels/{channelId}/replies/off-hours', { params });
}

export async function reloadRules(queries: QueryClient, channelId: string): Promise<void> {
  await queries.invalidateQueries({ queryKey: repliesQuery(channelId).queryKey });
}

/** Looks whether a part of the rules is as it was; what is sent with this holds only while it stays so. */
async function unchanged<T>(channelId: string, part: (rules: Rules) => T, before: T) {
  const { data, response } = await replyApi.GET('/api/channels/{channelId}/replies', inChannel(channelId));
  if (!same(data && part(data), before)) throw changedMeanwhile();
  const revision = response.headers.get('ETag');
  const header: { 'If-Match'?: string } = revision ? { 'If-Match': revision } : {};
  return { path: { channelId }, header };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function changedMeanwhile(): ProblemError {
  const type = 'urn:problem-type:mistok:replies-changed';
  return new ProblemError({ type, title: 'The replies have changed meanwhile', status: 412 });
}
