import { useTexts } from '../app/i18n/texts';
import { useTime } from '../app/time';
import styles from './statistics.module.css';

interface LiveStatusProps {
  query: { isError: boolean; dataUpdatedAt: number };
}

/** Whether the numbers move by themselves; says since when they do not. */
export function LiveStatus({ query }: LiveStatusProps) {
  const t = useTexts('statistics');
  const { format } = useTime();
  if (query.dataUpdatedAt === 0) return null;
  if (!query.isError) return <span className={styles.live}>{t('live')}</span>;
  const time = format(new Date(query.dataUpdatedAt), 'time');
  return <span className={`${styles.live} ${styles.stale}`}>{t('stale', { time })}</span>;
}
