import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { channelsQuery } from '../app/api/queries';
import { useTexts } from '../app/i18n/texts';
import { Page } from '../app/ui/Page';
import { ProblemNotice } from '../app/ui/ProblemNotice';
import { ButtonLink } from '../app/ui/ButtonLink';
import { ChannelRow } from './ChannelRow';
import { DemoDialog } from './demo/DemoDialog';
import { DemoOffer } from './demo/DemoOffer';
import { NoChannels } from './NoChannels';
import styles from './channels.module.css';

/** All channels and how they are. */
export default function ChannelsPage() {
  const t = useTexts('channels');
  const channels = useQuery({ ...channelsQuery, refetchInterval: 10_000 });
  const [touring, setTouring] = useState(false);
  const some = channels.data !== undefined && channels.data.length > 0;
  return (
    <Page
      title={t('title')}
      actions={
        some ? (
          <>
            <DemoOffer onOpen={() => setTouring(true)} />
            <ButtonLink primary to="/channels/new" icon={<PlusOutlined aria-hidden />}>
              {t('connect')}
            </ButtonLink>
          </>
        ) : null
      }
    >
      <ProblemNotice what={t('list.failed')} error={channels.error} onRetry={() => void channels.refetch()} />
      {channels.isPending ? <Waiting /> : null}
      {some ? (
        <ul className={styles.list}>
          {channels.data.map((channel) => (
            <ChannelRow key={channel.id} channel={channel} />
          ))}
        </ul>
      ) : null}
      {channels.data?.length === 0 ? <NoChannels onTour={() => setTouring(true)} /> : null}
      {touring ? <DemoDialog onClose={() => setTouring(false)} /> : null}
    </Page>
  );
}

function Waiting() {
  return (
    <div className={styles.list} aria-busy="true">
      {[1, 2].map((line) => (
        <div className={styles.row} key={line}>
          <Skeleton avatar={{ shape: 'square' }} active title={false} paragraph={{ rows: 2, width: ['30%', '20%'] }} />
        </div>
      ))}
    </div>
  );
}
