import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { Channel } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { useTime } from '../../app/time';
import { useIsSimulated } from '../../app/useSimulator';
import { SaveInSimulator } from '../console/SaveInSimulator';
import { ValueRow } from '../console/ValueRow';
import consoleStyles from '../console/console.module.css';
import { newEncodingAesKey, newToken } from '../fields/generate';
import { AccountDialog } from './AccountDialog';
import { RotateDialog } from './RotateDialog';
import styles from './settings.module.css';

/** What both sides know of each other; what is secret shows when asked for, the AppSecret never. */
export function Credentials({ channel }: { channel: Channel }) {
  const t = useTexts('channels');
  const { format } = useTime();
  const [shown, setShown] = useState(false);
  const simulated = useIsSimulated(channel.id);
  const until = (moment: string | undefined) => (moment ? t('previous.until', { time: format(moment, 'time') }) : null);
  return (
    <div className={styles.credentials}>
      <dl className={consoleStyles.values}>
        <ValueRow name={t('value.url')} value={channel.callbackUrl} copy={t('copy.url')} />
        <ValueRow
          name={t('value.token')}
          value={channel.token}
          hidden={!shown}
          copy={t('copy.token')}
          hint={until(channel.previousTokenUntil)}
        >
          <RotateDialog channel={channel} field="token" generate={newToken} />
        </ValueRow>
        <ValueRow
          name={t('value.key')}
          value={channel.encodingAesKey}
          hidden={!shown}
          copy={t('copy.key')}
          hint={until(channel.previousEncodingAesKeyUntil)}
        >
          <RotateDialog channel={channel} field="encodingAesKey" generate={newEncodingAesKey} />
        </ValueRow>
        <ValueRow name={t('value.mode')} value={t(`encryption.${channel.encryption}.wechat`)} />
        <ValueRow name={t('appId')} value={channel.appId} copy={t('copy.appId')} />
        <ValueRow name={t('appSecret')} value={t('appSecret.kept')}>
          <AccountDialog channel={channel} label={t('appSecret.replace')} />
        </ValueRow>
      </dl>
      <div className={styles.line}>
        <Button
          icon={shown ? <EyeInvisibleOutlined aria-hidden /> : <EyeOutlined aria-hidden />}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? 'secrets.hide' : 'secrets.show')}
        </Button>
        {simulated ? <SaveInSimulator channel={channel} /> : null}
      </div>
    </div>
  );
}
