import type { Channel } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { ValueRow } from './ValueRow';
import styles from './console.module.css';

/** What belongs into WeChat's page, by the names of that page's fields. */
export function ConsoleValues({ channel }: { channel: Channel }) {
  const t = useTexts('channels');
  return (
    <dl className={styles.values}>
      <ValueRow name={t('value.url')} value={channel.callbackUrl} copy={t('copy.url')} />
      <ValueRow name={t('value.token')} value={channel.token} copy={t('copy.token')} />
      <ValueRow name={t('value.key')} value={channel.encodingAesKey} copy={t('copy.key')} />
      <ValueRow name={t('value.mode')} value={t(`encryption.${channel.encryption}.wechat`)} />
    </dl>
  );
}
