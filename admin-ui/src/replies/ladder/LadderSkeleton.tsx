import { Skeleton } from 'antd';
import { useTexts } from '../../app/i18n/texts';
import styles from './Ladder.module.css';
import { RUNGS } from './rungs';

/** The ladder before its answers are known. */
export function LadderSkeleton() {
  const t = useTexts('replies');
  return (
    <div className={styles.ladder} aria-busy="true">
      <span className="visually-hidden" role="status">
        {t('loading')}
      </span>
      {RUNGS.map((rung) => (
        <div className={styles.rung} key={rung}>
          <span className={styles.node} aria-hidden />
          <div className={styles.card}>
            <Skeleton active title={{ width: 160 }} paragraph={{ rows: 1 }} />
            <Skeleton.Node active style={{ width: 280, height: 64 }} />
          </div>
        </div>
      ))}
    </div>
  );
}
