import { arrayMove } from '@dnd-kit/sortable';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { repliesQuery } from '../../app/api/queries';
import { ProblemError } from '../../app/api/problem';
import type { Keyword, Rules } from '../../app/api/model';
import { groupKeywords, ungroup } from '../data/keywordGroups';
import { saveKeywords } from '../data/rules';
import { useReplies } from '../RepliesContext';

/** Moves a rule in the list: seen at once, saved right after, and put back when that fails. */
export function useOrder() {
  const { channelId, rules, saved } = useReplies();
  const queries = useQueryClient();
  const { queryKey } = repliesQuery(channelId);
  const show = (keywords: Keyword[]) => queries.setQueryData<Rules>(queryKey, (now) => now && { ...now, keywords });
  const mutation = useMutation({
    mutationFn: ({ before, after }: { before: Keyword[]; after: Keyword[] }) => saveKeywords(channelId, before, after),
    onMutate: ({ after }) => void show(after),
    onError: async (_failure, { before }) => {
      show(before);
      await queries.invalidateQueries({ queryKey });
    },
    onSuccess: saved,
  });
  const move = (from: number, to: number) => {
    const before = rules.keywords;
    const after = ungroup(arrayMove(groupKeywords(before), from, to));
    mutation.mutate({ before, after });
  };
  const { error } = mutation;
  return { move, error, changedMeanwhile: error instanceof ProblemError && error.kind === 'replies-changed' };
}
