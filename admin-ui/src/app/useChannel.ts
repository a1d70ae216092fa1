import { createContext, useContext } from 'react';
import type { Channel } from './api/model';

export const ChannelContext = createContext<Channel | undefined>(undefined);

/** The channel in the address, if the page is about one. */
export function useCurrentChannel(): Channel | undefined {
  return useContext(ChannelContext);
}

/**
 * The channel in the address; only for pages below `/c/:channelId`.
 *
 * @throws Error on any other page
 */
export function useChannel(): Channel {
  const channel = useCurrentChannel();
  if (!channel) throw new Error('This page is not about one channel');
  return channel;
}
