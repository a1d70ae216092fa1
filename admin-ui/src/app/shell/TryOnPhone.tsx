import { MobileOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useParams } from 'react-router';
import { useTexts } from '../i18n/texts';
import { usePhoneAddress } from '../useSimulator';
import styles from './Header.module.css';

/** Opens the phone of a simulated channel beside the page. */
export function TryOnPhone() {
  const t = useTexts('app');
  const { channelId } = useParams();
  const address = usePhoneAddress(channelId);
  if (!address) return null;
  return (
    <Button type="text" href={address} target="mistok-phone" icon={<MobileOutlined aria-hidden />} aria-label={t('phone.try.label')}>
      <span className={styles.phoneWords}>{t('phone.try')}</span>
    </Button>
  );
}
