import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { repliesQuery, versionsQuery } from '../app/api/queries';
import { allButtons, type DraftButton, fromApi } from './draft/buttons';

/** The keys that followers have, and those that are taken for good: by earlier menus and by replies. */
export function useKeys(channelId: string, published: DraftButton[]) {
  const versions = useQuery(versionsQuery(channelId)).data;
  const replies = useQuery(repliesQuery(channelId)).data;
  const live = useMemo(() => new Set(keysOf(published)), [published]);
  const known = useMemo(() => {
    const earlier = (versions ?? []).flatMap(({ buttons }) => keysOf(fromApi(buttons)));
    return new Set([...earlier, ...Object.keys(replies?.keys ?? {})]);
  }, [versions, replies]);
  return { live, known };
}

function keysOf(buttons: DraftButton[]): string[] {
  return allButtons(buttons).flatMap(({ values }) => (values.key ? [values.key] : []));
}
