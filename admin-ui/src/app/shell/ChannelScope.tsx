import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Outlet, useParams } from 'react-router';
import { channelsQuery } from '../api/queries';
import { useTexts } from '../i18n/texts';
import { Page } from '../ui/Page';
import { PageSkeleton } from '../ui/PageSkeleton';
import { ProblemNotice } from '../ui/ProblemNotice';
import { ChannelContext } from '../useChannel';
import { forgetChannel, rememberChannel } from './lastChannel';
import { NotFound } from './NotFound';

/** Finds the channel of the address for the pages below it. */
export function ChannelScope() {
  const t = useTexts('app');
  const { channelId = '' } = useParams();
  const channels = useQuery(channelsQuery);
  const channel = channels.data?.find(({ id }) => id === channelId);
  const missing = channels.data !== undefined && !channel && !channels.isFetching;
  useEffect(() => {
    if (channel) rememberChannel(channelId);
    if (missing) forgetChannel();
  }, [channel, channelId, missing]);
  if (channel) {
    return (
      <ChannelContext value={channel} key={channelId}>
        <Outlet />
      </ChannelContext>
    );
  }
  if (channels.isError) {
    return (
      <Page title={t('channels')}>
        <ProblemNotice what={t('channels.failed')} error={channels.error} onRetry={() => void channels.refetch()} />
      </Page>
    );
  }
  return missing ? <NotFound /> : <PageSkeleton />;
}
