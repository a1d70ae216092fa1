import { Skeleton } from 'antd';
import { useTexts } from '../i18n/texts';
import styles from './Page.module.css';

/** What stands where a page will be, in its proportions, while its code and texts arrive. */
export function PageSkeleton() {
  const t = useTexts('app');
  return (
    <div className={styles.page} aria-busy="true">
      <span className="visually-hidden" role="status">
        {t('loading')}
      </span>
      <div className={styles.head}>
        <Skeleton.Input active size="small" />
      </div>
      <Skeleton active title={false} paragraph={{ rows: 6 }} />
    </div>
  );
}
