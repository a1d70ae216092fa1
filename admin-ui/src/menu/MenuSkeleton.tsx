import { Skeleton } from 'antd';
import { useTexts } from '../app/i18n/texts';
import { useChannel } from '../app/useChannel';
import { PhoneFrame } from '../phone/PhoneFrame';
import styles from './MenuEditor.module.css';
import phone from './phone/EditorPhone.module.css';

/** The editor's proportions while the menu is on its way. */
export function MenuSkeleton() {
  const t = useTexts('menu');
  const { name } = useChannel();
  return (
    <div className={styles.editor} aria-busy="true">
      <div className={phone.phone} inert>
        <PhoneFrame title={name} foot={<div className={styles.noMenu} />}>
          {null}
        </PhoneFrame>
      </div>
      <div className={styles.side}>
        <span className="visually-hidden" role="status">
          {t('loading')}
        </span>
        <Skeleton active paragraph={{ rows: 6 }} />
      </div>
    </div>
  );
}
