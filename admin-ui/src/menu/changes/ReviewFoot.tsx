import { MobileOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTexts } from '../../app/i18n/texts';
import { useChannel } from '../../app/useChannel';
import { usePhoneAddress } from '../../app/useSimulator';
import styles from './Changes.module.css';
import { PublishFailure } from './PublishFailure';
import type { ChangesDialogProps } from './ChangesDialog';

/** Discard on one side, publish on the other; afterwards the phone to try it on. */
export function ReviewFoot({ changes, publishing, onClose, onDiscard, done }: ChangesDialogProps & { done: boolean }) {
  const t = useTexts('menu');
  const phone = usePhoneAddress(useChannel().id);
  if (done) {
    return (
      <div className={styles.foot}>
        {phone ? (
          <Button href={phone} target="mistok-phone" icon={<MobileOutlined aria-hidden />}>
            {t('published.try')}
          </Button>
        ) : null}
        <Button type="primary" onClick={onClose}>
          {t('published.close')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.end}>
      <PublishFailure publishing={publishing} />
      <div className={styles.foot}>
        <Button type="text" danger className={`${styles.discard} ${styles.secondary}`} disabled={publishing.running} onClick={onDiscard}>
          {t('discard')}
        </Button>
        <Button className={styles.secondary ?? ''} disabled={publishing.running} onClick={onClose}>
          {t('changes.back')}
        </Button>
        <Button
          type="primary"
          loading={publishing.running}
          disabled={changes.length === 0 || publishing.watching}
          onClick={publishing.start}
        >
          {t(publishing.running ? 'publish.running' : 'publish.yes')}
        </Button>
      </div>
    </div>
  );
}
