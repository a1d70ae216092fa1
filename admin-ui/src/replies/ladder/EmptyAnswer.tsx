import type { ReactNode } from 'react';
import styles from './Answers.module.css';

/** What happens now on a rung without an answer, and how it gets one. */
export function EmptyAnswer({ says, action }: { says: string; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{says}</p>
      {action}
    </div>
  );
}
