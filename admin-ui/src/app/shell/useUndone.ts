import { useQuery } from '@tanstack/react-query';
import { menuQuery } from '../api/queries';
import type { ChannelPage } from './pages';

/** The pages on which something waits: a menu that followers do not have yet. */
export function useUndone(channelId: string | null): Set<ChannelPage['path']> {
  const menu = useQuery({ ...menuQuery(channelId ?? ''), enabled: channelId !== null });
  return new Set(menu.data?.changed ? ['menu'] : []);
}
