import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { channelsQuery, simulatedAccountsQuery } from '../../app/api/queries';
import { useTexts } from '../../app/i18n/texts';
import { removeSimulatedAccount, removeChannel } from '../queries';
import { DEMO_ACCOUNT, isDemo } from './account';
import { type DemoStep, makeDemo } from './make';

/** Making the demo, how far it is, and cleaning up after half of it failed. */
export function useMakeDemo() {
  const t = useTexts('channels');
  const queries = useQueryClient();
  const [step, setStep] = useState<DemoStep>('account');
  const make = useMutation({
    mutationFn: () => makeDemo({ t, queries, onStep: setStep }),
    onSettled: () => {
      void queries.invalidateQueries(simulatedAccountsQuery);
      void queries.invalidateQueries(channelsQuery);
    },
  });
  return { make, step };
}

/**
 * Removes whatever exists of the demo: first the account, so that nobody calls a channel that is
 * gone. Gives the channel, for the page to forget once it stands elsewhere.
 */
export function useRemoveDemo() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const channels = await queries.fetchQuery({ ...channelsQuery, staleTime: 0 });
      const channel = channels.find(isDemo);
      await removeSimulatedAccount(DEMO_ACCOUNT.appId);
      if (channel) await removeChannel(channel.id);
      return channel;
    },
    onSuccess: () => queries.invalidateQueries(simulatedAccountsQuery),
  });
}
