import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Content } from '../../app/api/model';
import { repliesQuery } from '../../app/api/queries';
import { mistakesIn } from '../../replies/content/checks';
import { saveReply } from './saveReply';

const PAUSE = 900;

interface Writing {
  content: Content | undefined;
  saving?: boolean;
  error?: unknown;
}

/**
 * The replies written beside the menu. Those of keys that followers do not have yet are saved by
 * themselves; what is live changes only when somebody says so.
 */
export function useReplies(channelId: string, live: ReadonlySet<string>) {
  const queries = useQueryClient();
  const query = useQuery(repliesQuery(channelId));
  const [writing, setWriting] = useState<Record<string, Writing>>({});
  const [savedAt, setSavedAt] = useState<Record<string, Date>>({});
  const stored = query.data?.keys;
  const note = (key: string, fields: Partial<Writing>) =>
    setWriting((now) => (now[key] ? { ...now, [key]: { ...now[key], ...fields } } : now));

  const contentOf = (key: string) => (writing[key] ? writing[key].content : stored?.[key]);
  const isUnsaved = (key: string) => {
    const edit = writing[key];
    return edit !== undefined && stored !== undefined && asText(edit.content) !== asText(stored[key]);
  };
  const unsaved = Object.keys(writing).filter(isUnsaved);

  /** @throws what the service answered, also kept to be shown at the reply */
  const save = async (key: string) => {
    const content = meant(writing[key]?.content);
    note(key, { saving: true, error: undefined });
    try {
      await saveReply(queries, channelId, key, content);
      setSavedAt((now) => ({ ...now, [key]: new Date() }));
      setWriting((now) => (asText(now[key]?.content) === asText(content) ? without(now, key) : { ...now, [key]: { content: now[key]?.content } }));
    } catch (error) {
      note(key, { saving: false, error });
      throw error;
    }
  };
  const saveQuietly = (key: string) => void save(key).catch(() => undefined);

  const ready = unsaved.filter((key) => !live.has(key) && isReady(writing[key]));
  const next = ready.join('\n');
  useEffect(() => {
    if (next === '') return;
    const timer = setTimeout(() => next.split('\n').forEach(saveQuietly), PAUSE);
    return () => clearTimeout(timer);
    // Runs again with every letter, so that it waits until nobody types.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [next, writing]);

  /** A button got another key: its reply goes with it, and stays for followers who still have the old one. */
  const follow = async (from: string, to: string) => {
    const content = contentOf(from);
    if (from === '' || content === undefined || contentOf(to) !== undefined) return;
    setWriting((now) => ({ ...without(now, from), [to]: { content } }));
    if (!live.has(from) && stored?.[from]) await saveReply(queries, channelId, from, undefined).catch(() => undefined);
  };

  return {
    loading: query.isPending,
    loadError: query.error,
    reload: () => void query.refetch(),
    default: query.data?.default,
    contentOf,
    isUnsaved,
    unsaved,
    stateOf: (key: string) => ({ ...writing[key], savedAt: savedAt[key] }),
    write: (key: string, content: Content | undefined) => setWriting((now) => ({ ...now, [key]: { content } })),
    undo: (key: string) => setWriting((now) => without(now, key)),
    save,
    saveQuietly,
    follow,
  };
}

export type Replies = ReturnType<typeof useReplies>;

/** An empty text is no reply. */
function meant(content: Content | undefined): Content | undefined {
  return content?.type === 'text' && content.text.trim() === '' ? undefined : content;
}

function isReady(edit: Writing | undefined): boolean {
  if (!edit || edit.saving || edit.error !== undefined) return false;
  const content = meant(edit.content);
  return content === undefined || mistakesIn(content).length === 0;
}

function asText(content: Content | undefined): string {
  const of = meant(content);
  return of ? JSON.stringify(Object.entries(of).sort()) : '';
}

function without<T>(record: Record<string, T>, key: string): Record<string, T> {
  const { [key]: _gone, ...others } = record;
  return others;
}
