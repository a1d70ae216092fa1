import { RightOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Channel } from '../app/api/model';
import { checkQuery } from '../app/api/queries';
import { useTexts } from '../app/i18n/texts';
import { isDemo } from './demo/account';
import { healthOf } from './health';
import { HealthMark } from './HealthMark';
import styles from './channels.module.css';

const A_WHILE = 5 * 60_000;

/** One channel: who it is and how it is; leads to its pages, or to what is missing. */
export function ChannelRow({ channel }: { channel: Channel }) {
  const t = useTexts('channels');
  const checks = useQuery({ ...checkQuery(channel.id), staleTime: A_WHILE, retry: false });
  const health = healthOf(channel, checks.data);
  const ready = health === 'connected' || health === 'unseen' || health === 'unknown';
  return (
    <li className={styles.row}>
      <span className={styles.initial} aria-hidden>
        {[...channel.name][0]?.toUpperCase()}
      </span>
      <span className={styles.who}>
        <Link className={styles.name} to={ready ? `/c/${channel.id}/overview` : `/c/${channel.id}/channel`}>
          {channel.name}
        </Link>
        <span className={styles.appId}>
          <code>{channel.appId}</code>
          {isDemo(channel) ? <span className={styles.tag}>{t('demo.tag')}</span> : null}
        </span>
      </span>
      <HealthMark channel={channel} checks={checks.data} />
      <span className={styles.next}>
        {health === 'never' ? (
          <Link className={styles.finish} to={`/channels/new?channel=${channel.id}`}>
            {t('list.finish')}
            <span className="visually-hidden">: {channel.name}</span>
          </Link>
        ) : (
          <RightOutlined aria-hidden />
        )}
      </span>
    </li>
  );
}
