import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { act, type Deed } from '../api/calls';

export type Do = (deed: Deed, body?: object) => void;

/** What the follower does; several things may be under way, the last failure is kept until the next success. */
export function useAct(appId: string, openId: string) {
  const [failure, setFailure] = useState<unknown>();
  const { mutate } = useMutation({
    mutationFn: ({ deed, body }: { deed: Deed; body: object | undefined }) => act(appId, openId, deed, body),
    onMutate: () => setFailure(undefined),
    onError: setFailure,
  });
  const doIt: Do = (deed, body) => mutate({ deed, body });
  return { do: doIt, failure, forgetFailure: () => setFailure(undefined) };
}
