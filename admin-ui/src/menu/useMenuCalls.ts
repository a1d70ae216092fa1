import { useMutation, useQueryClient } from '@tanstack/react-query';
import { menuApi, ok } from '../app/api/clients';
import type { Menu } from '../app/api/model';
import { inChannel, menuQuery } from '../app/api/queries';

/** What the service does to the draft: bring an earlier menu back, take over what is live. */
export function useMenuCalls(channelId: string, onDraft: (draft: Menu['draft']) => void) {
  const queries = useQueryClient();
  const { queryKey } = menuQuery(channelId);
  const stop = () => queries.cancelQueries({ queryKey, exact: true });
  const restore = useMutation({
    onMutate: stop,
    mutationFn: (number: number) =>
      ok(menuApi.POST('/api/channels/{channelId}/menu/versions/{number}/restore', { params: { path: { channelId, number } } })),
    onSuccess: (draft) => {
      onDraft(draft);
      queries.setQueryData(queryKey, (menu) => menu && { ...menu, draft });
    },
    onSettled: () => queries.invalidateQueries({ queryKey, exact: true }),
  });
  const takeOver = useMutation({
    onMutate: stop,
    mutationFn: () => ok(menuApi.POST('/api/channels/{channelId}/menu/import', inChannel(channelId))),
    onSuccess: (menu) => {
      onDraft(menu.draft);
      queries.setQueryData(queryKey, menu);
    },
  });
  return { restore, takeOver };
}
