import {
  CheckCircleFilled,
  ClockCircleOutlined,
  ExclamationCircleFilled,
  MinusCircleOutlined,
  QuestionCircleOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Channel, Check } from '../app/api/model';
import { useTexts } from '../app/i18n/texts';
import { useTime } from '../app/time';
import { type Health, healthOf } from './health';
import styles from './channels.module.css';

const ICONS: Record<Health, ReactNode> = {
  connected: <CheckCircleFilled className={styles.good} aria-hidden />,
  unseen: <ClockCircleOutlined className={styles.good} aria-hidden />,
  'callback-refused': <ExclamationCircleFilled className={styles.bad} aria-hidden />,
  'wechat-refuses': <ExclamationCircleFilled className={styles.bad} aria-hidden />,
  never: <MinusCircleOutlined className={styles.open} aria-hidden />,
  unknown: <QuestionCircleOutlined className={styles.faint} aria-hidden />,
};

interface HealthMarkProps {
  channel: Channel;
  checks?: Check[] | undefined;
}

/** How a channel is: a sign, words, and since when. */
export function HealthMark({ channel, checks }: HealthMarkProps) {
  const t = useTexts('channels');
  const { ago } = useTime(channel.timeZone);
  const health = healthOf(channel, checks);
  const seen = channel.callbacks?.acceptedAt;
  return (
    <span className={styles.health}>
      <span aria-hidden>{ICONS[health]}</span>
      <span>
        <span className={styles.healthWord}>{t(`health.${health}`)}</span>
        <span className={styles.healthMore}>
          {seen ? t('health.last', { ago: ago(seen) }) : t(`health.${health}.more`)}
        </span>
      </span>
    </span>
  );
}
