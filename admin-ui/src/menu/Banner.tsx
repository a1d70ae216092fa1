import { CloseOutlined, InfoCircleFilled, WarningFilled } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../app/i18n/texts';
import styles from './Banner.module.css';

interface BannerProps {
  tone: 'info' | 'warning';
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  onClose?: (() => void) | undefined;
}

/** Something about the whole menu that one should know. */
export function Banner({ tone, title, children, actions, onClose }: BannerProps) {
  const t = useTexts('menu');
  return (
    <div className={`${styles.banner} ${styles[tone]}`} role={tone === 'warning' ? 'alert' : 'status'}>
      <span className={styles.icon} aria-hidden>
        {tone === 'warning' ? <WarningFilled aria-hidden /> : <InfoCircleFilled aria-hidden />}
      </span>
      <div className={styles.words}>
        <div className={styles.title}>{title}</div>
        {children ? <div>{children}</div> : null}
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
      {onClose ? <Button type="text" size="small" icon={<CloseOutlined aria-hidden />} aria-label={t('close')} onClick={onClose} /> : null}
    </div>
  );
}
