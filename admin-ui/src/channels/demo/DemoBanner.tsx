import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { channelsQuery } from '../../app/api/queries';
import { isDemo } from './account';

const DemoNotice = lazy(() => import('./DemoNotice'));

/** On every page of the demo channel: that its data is made up, and the way to remove it. For the shell. */
export function DemoBanner() {
  const { channelId } = useParams();
  const channel = useQuery(channelsQuery).data?.find(({ id }) => id === channelId);
  if (!channel || !isDemo(channel)) return null;
  return (
    <Suspense fallback={null}>
      <DemoNotice channel={channel} />
    </Suspense>
  );
}
