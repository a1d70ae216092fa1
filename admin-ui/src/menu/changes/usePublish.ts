import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { menuApi, ok } from '../../app/api/clients';
import { kindOf, problemOf } from '../../app/api/problem';
import { inChannel, menuQuery, versionsQuery } from '../../app/api/queries';
import type { Draft } from '../draft/useDraft';
import type { Replies } from '../reply/useReplies';

const LOOK_AGAIN = 4_000;
const GIVE_UP = 120_000;

/** A reply that belongs to the menu could not be saved, so nothing was published. */
export class ReplyNotSaved extends Error {
  constructor(
    readonly key: string,
    override readonly cause: unknown,
  ) {
    super('A reply could not be saved');
  }
}

/** Stores what was reviewed, then asks WeChat. When WeChat's answer stays away, watches until it is known. */
export function usePublish(channelId: string, draft: Draft, replies: Replies, version: number) {
  const queries = useQueryClient();
  const [before, setBefore] = useState(version);
  const [doubtful, setDoubtful] = useState(false);
  const publish = useMutation({
    mutationFn: async () => {
      setDoubtful(false);
      setBefore(version);
      await draft.flush();
      for (const key of replies.unsaved) {
        await replies.save(key).catch((cause: unknown) => Promise.reject(new ReplyNotSaved(key, cause)));
      }
      return ok(menuApi.POST('/api/channels/{channelId}/menu/publish', inChannel(channelId)));
    },
    onError: (error) => setDoubtful(mayHaveArrived(error)),
    onSettled: () => queries.invalidateQueries({ queryKey: ['channels', channelId] }),
  });
  useQuery({ ...menuQuery(channelId), enabled: doubtful, refetchInterval: doubtful ? LOOK_AGAIN : false });
  const arrived = doubtful && version > before;
  useEffect(() => {
    if (!doubtful) return;
    const timer = setTimeout(() => setDoubtful(false), GIVE_UP);
    return () => clearTimeout(timer);
  }, [doubtful]);
  useEffect(() => {
    if (arrived) void queries.invalidateQueries({ queryKey: versionsQuery(channelId).queryKey });
  }, [arrived, channelId, queries]);

  return {
    start: () => publish.mutate(),
    reset: () => {
      setDoubtful(false);
      publish.reset();
    },
    running: publish.isPending,
    version: publish.data?.version ?? (arrived ? version : undefined),
    error: arrived ? null : publish.error,
    watching: doubtful && !arrived,
  };
}

export type Publishing = ReturnType<typeof usePublish>;

/** WeChat, or the way to it, fell silent: it may have the menu all the same. */
function mayHaveArrived(error: unknown): boolean {
  const kinds = ['wechat-unreachable', 'service-timeout', 'offline', 'publication-lost', 'change-in-progress'];
  return !(error instanceof ReplyNotSaved) && kinds.includes(kindOf(problemOf(error)));
}
