import { CheckCircleFilled } from '@ant-design/icons';
import { useTexts } from '../../app/i18n/texts';
import styles from './Changes.module.css';

/** It is out. */
export function Published({ version }: { version: number }) {
  const t = useTexts('menu');
  return (
    <div className={styles.published} role="status">
      <CheckCircleFilled aria-hidden className={styles.tick} />
      <p>{t('published.what', { version })}</p>
      <p className={styles.quiet}>{t('published.when')}</p>
    </div>
  );
}
