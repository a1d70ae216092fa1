import { CheckCircleFilled, ExclamationCircleFilled, LoadingOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { Channel } from '../../app/api/model';
import { checkQuery } from '../../app/api/queries';
import { useTexts } from '../../app/i18n/texts';
import { ButtonLink } from '../../app/ui/ButtonLink';
import { Doctor } from '../doctor/Doctor';
import { stateOf } from '../doctor/finding';
import { isReached } from '../health';
import styles from './connect.module.css';

const ICONS = { reached: <CheckCircleFilled aria-hidden />, left: <ExclamationCircleFilled aria-hidden />, waiting: <LoadingOutlined aria-hidden /> };

interface CheckStepProps {
  channel: Channel;
  onBack: () => void;
}

/** The third step: looks by itself until WeChat has called, and says what is in the way. */
export function CheckStep({ channel, onBack }: CheckStepProps) {
  const t = useTexts('channels');
  const reached = isReached(channel);
  const wrong = useQuery(checkQuery(channel.id)).data?.some((check) => stateOf(check) === 'wrong');
  const result = reached ? (wrong ? 'left' : 'reached') : 'waiting';
  return (
    <div className={styles.body}>
      <div className={styles[result]} role="status">
        <span className={styles.resultIcon} aria-hidden>
          {ICONS[result]}
        </span>
        <div>
          <h2>{t(`check.${result}`)}</h2>
          <p className={styles.muted}>{t(`check.${result}.means`)}</p>
        </div>
      </div>
      <div className={styles.actions}>
        {reached ? (
          <ButtonLink primary={!wrong} to={`/c/${channel.id}/menu`}>
            {t('check.draw')}
          </ButtonLink>
        ) : (
          <Button onClick={onBack}>{t('check.back')}</Button>
        )}
        <ButtonLink to={`/c/${channel.id}/channel`}>{reached ? t('check.channel') : t('connect.later')}</ButtonLink>
      </div>
      <Doctor channel={channel} onConsole={onBack} />
    </div>
  );
}
