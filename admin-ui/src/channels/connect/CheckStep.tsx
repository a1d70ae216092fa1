import { CheckCircleFilled, LoadingOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Channel } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { ButtonLink } from '../ButtonLink';
import { Doctor } from '../doctor/Doctor';
import { isReached } from '../health';
import styles from './connect.module.css';

interface CheckStepProps {
  channel: Channel;
  onBack: () => void;
}

/** The third step: looks by itself until WeChat has called, and says what is in the way. */
export function CheckStep({ channel, onBack }: CheckStepProps) {
  const t = useTexts('channels');
  const reached = isReached(channel);
  return (
    <div className={styles.body}>
      <div className={reached ? styles.reached : styles.waiting} role="status">
        <span className={styles.resultIcon} aria-hidden>
          {reached ? <CheckCircleFilled /> : <LoadingOutlined />}
        </span>
        <div>
          <h2>{reached ? t('check.reached') : t('check.waiting')}</h2>
          <p className={styles.muted}>{reached ? t('check.reached.next') : t('check.waiting.means')}</p>
        </div>
      </div>
      <div className={styles.actions}>
        {reached ? (
          <ButtonLink primary to={`/c/${channel.id}/menu`}>
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
