import type { QueryClient } from '@tanstack/react-query';
import { ok, replyApi } from '../../app/api/clients';
import type { Content, Rules } from '../../app/api/model';
import { repliesQuery } from '../../app/api/queries';

/** Stores what is answered to a key, or that nothing is. */
export async function saveReply(queries: QueryClient, channelId: string, key: string, content: Content | undefined) {
  const params = { params: { path: { channelId, key } } };
  const url = '/api/channels/{channelId}/replies/keys/{key}' as const;
  const stored = content
    ? await ok<Content>(replyApi.PUT(url, { ...params, body: content }))
    : void (await ok(replyApi.DELETE(url, params)));
  queries.setQueryData(repliesQuery(channelId).queryKey, (rules) => rules && withKey(rules, key, stored));
}

function withKey(rules: Rules, key: string, content: Content | undefined): Rules {
  const { [key]: _before, ...others } = rules.keys;
  return { ...rules, keys: content ? { ...others, [key]: content } : others };
}
