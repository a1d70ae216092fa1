import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { channelsQuery } from '../app/api/queries';
import { useTexts } from '../app/i18n/texts';
import { Page } from '../app/ui/Page';
import { ProblemNotice } from '../app/ui/ProblemNotice';
import { AccountStep } from './connect/AccountStep';
import { CheckStep } from './connect/CheckStep';
import { ConsoleStep } from './connect/ConsoleStep';
import { Stepper } from './connect/Stepper';
import { DemoDialog } from './demo/DemoDialog';
import { DemoOffer } from './demo/DemoOffer';
import styles from './connect/connect.module.css';

/** Three steps. The channel exists after the first, and the address names it: leaving loses nothing. */
export default function ConnectPage() {
  const t = useTexts('channels');
  const [search, setSearch] = useSearchParams();
  const channelId = search.get('channel');
  const channels = useQuery({ ...channelsQuery, refetchInterval: channelId ? 2_000 : false });
  const channel = channels.data?.find(({ id }) => id === channelId);
  const checking = search.get('step') === 'check';
  const go = (id: string, step: 'console' | 'check') => setSearch({ channel: id, step }, { replace: channelId === null });
  const [touring, setTouring] = useState(false);
  const current = channelId === null ? 0 : checking ? 2 : 1;
  return (
    <Page
      title={channel ? t('connect.title.of', { name: channel.name }) : t('connect.title')}
      actions={channelId === null ? <DemoOffer onOpen={() => setTouring(true)} /> : null}
    >
      <div className={styles.connect}>
        <Stepper current={current} />
        {channelId === null ? <AccountStep onConnected={({ id }) => go(id, 'console')} /> : null}
        {channelId !== null && channels.isPending ? <Skeleton active /> : null}
        {channels.isError ? (
          <ProblemNotice what={t('list.failed')} error={channels.error} onRetry={() => void channels.refetch()} />
        ) : null}
        {channelId !== null && channels.data && !channel && !channels.isFetching ? <p>{t('connect.gone')}</p> : null}
        {channel && !checking ? <ConsoleStep channel={channel} onDone={() => go(channel.id, 'check')} /> : null}
        {channel && checking ? <CheckStep channel={channel} onBack={() => go(channel.id, 'console')} /> : null}
      </div>
      {touring ? <DemoDialog onClose={() => setTouring(false)} /> : null}
    </Page>
  );
}
