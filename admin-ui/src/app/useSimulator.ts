import { useQuery } from '@tanstack/react-query';
import { channelsQuery, sessionQuery, simulatedAccountsQuery } from './api/queries';

/** Public address of the simulator beside this Mistok; undefined where there is none. */
export function useSimulator(): string | undefined {
  return useQuery(sessionQuery).data?.simulator;
}

/** Whether WeChat is simulated for this channel; undefined while nobody knows. */
export function useIsSimulated(channelId: string | undefined): boolean | undefined {
  return useSimulatedAppId(channelId)?.known;
}

/** The phone page of a simulated channel; undefined for a real one. */
export function usePhoneAddress(channelId: string | undefined): string | undefined {
  const simulator = useSimulator();
  const account = useSimulatedAppId(channelId);
  if (!simulator || !account?.known) return undefined;
  return `${simulator.replace(/\/$/, '')}/?account=${encodeURIComponent(account.appId)}`;
}

function useSimulatedAppId(channelId: string | undefined): { appId: string; known: boolean } | undefined {
  const simulator = useSimulator();
  const accounts = useQuery({ ...simulatedAccountsQuery, enabled: simulator !== undefined });
  const appId = useQuery(channelsQuery).data?.find(({ id }) => id === channelId)?.appId;
  if (appId === undefined) return undefined;
  if (simulator === undefined) return { appId, known: false };
  return accounts.data && { appId, known: accounts.data.some((account) => account.appId === appId) };
}
