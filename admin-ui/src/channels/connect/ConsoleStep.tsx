import { Button } from 'antd';
import type { Channel } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { Rich } from '../../app/ui/Rich';
import { useIsSimulated } from '../../app/useSimulator';
import { ButtonLink } from '../../app/ui/ButtonLink';
import { ConsoleValues } from '../console/ConsoleValues';
import { SaveInSimulator } from '../console/SaveInSimulator';
import styles from './connect.module.css';

const WECHAT = 'https://mp.weixin.qq.com/';

interface ConsoleStepProps {
  channel: Channel;
  onDone: () => void;
}

/** The second step: WeChat learns where to call. */
export function ConsoleStep({ channel, onDone }: ConsoleStepProps) {
  const t = useTexts('channels');
  const simulated = useIsSimulated(channel.id);
  if (simulated) {
    return (
      <div className={styles.body}>
        <div className={styles.lead}>
          <h2>{t('step.console.title.simulated')}</h2>
          <p className={styles.muted}>{t('step.console.simulated')}</p>
        </div>
        <ConsoleValues channel={channel} />
        <SaveInSimulator channel={channel} primary onSaved={onDone} />
      </div>
    );
  }
  return (
    <div className={styles.body}>
      <div className={styles.lead}>
        <h2>{t('step.console.title')}</h2>
        <p className={styles.muted}>{t('step.console.intro')}</p>
      </div>
      {isPrivate(channel.callbackUrl) ? <p className={styles.warning}>{t('step.console.private')}</p> : null}
      <ol className={styles.how}>
        <li>
          <Rich text={t('step.console.1')} tags={{ a: toWeChat }} />
        </li>
        <li>{t('step.console.2')}</li>
        <li>
          {t('step.console.3')}
          <div className={styles.values}>
            <ConsoleValues channel={channel} />
          </div>
        </li>
        <li>{t('step.console.4')}</li>
      </ol>
      <div className={styles.actions}>
        <Button type="primary" onClick={onDone}>
          {t('step.console.done')}
        </Button>
        <ButtonLink to={`/c/${channel.id}/channel`}>{t('connect.later')}</ButtonLink>
      </div>
    </div>
  );
}

function toWeChat(words: string) {
  return (
    <a href={WECHAT} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}

/** An address that WeChat's servers cannot reach, whatever is entered there. */
function isPrivate(address: string): boolean {
  const { hostname } = new URL(address);
  return /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[::1\])/.test(hostname) || hostname.endsWith('.local');
}
