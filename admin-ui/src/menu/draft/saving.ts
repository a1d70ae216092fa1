import type { QueryClient } from '@tanstack/react-query';
import { menuApi, ok } from '../../app/api/clients';
import type { Menu } from '../../app/api/model';
import { inChannel, menuQuery } from '../../app/api/queries';
import { contentOf, type DraftButton, fromApi, toRequest } from './buttons';

/** Somebody else has saved another draft meanwhile. */
export class DraftConflict extends Error {
  constructor(readonly theirs: DraftButton[]) {
    super('The draft has been changed elsewhere');
  }
}

export interface Sending {
  buttons: DraftButton[];
  /** What we believe to be stored; undefined writes over whatever is there. */
  base: string | undefined;
}

/**
 * Stores a draft, unless somebody else was faster: the service keeps the last one it gets, so we
 * look before.
 *
 * @throws DraftConflict with what is stored instead
 */
export async function sendDraft(queries: QueryClient, channelId: string, { buttons, base }: Sending) {
  const { queryKey } = menuQuery(channelId);
  if (base !== undefined) {
    const { draft } = await ok<Menu>(menuApi.GET('/api/channels/{channelId}/menu', inChannel(channelId)));
    const theirs = fromApi(draft.buttons);
    if (contentOf(theirs) !== base && contentOf(theirs) !== contentOf(buttons)) throw new DraftConflict(theirs);
  }
  await queries.cancelQueries({ queryKey, exact: true });
  const body = { buttons: buttons.map(toRequest) };
  const draft = await ok(menuApi.PUT('/api/channels/{channelId}/menu/draft', { ...inChannel(channelId), body }));
  queries.setQueryData(queryKey, (menu) => menu && { ...menu, draft });
  return draft;
}
