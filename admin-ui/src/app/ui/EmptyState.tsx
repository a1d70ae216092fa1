import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  /** A faint picture of what will be here; not read out. */
  example?: ReactNode;
  title: string;
  /** One sentence that teaches. */
  children?: ReactNode;
  /** One button. */
  action?: ReactNode;
}

/** Where nothing is yet: what will be here, and how it starts. */
export function EmptyState({ example, title, children, action }: EmptyStateProps) {
  return (
    <section className={styles.empty}>
      {example ? (
        <div className={styles.example} aria-hidden inert>
          {example}
        </div>
      ) : null}
      <h2>{title}</h2>
      {children ? <p className={styles.sentence}>{children}</p> : null}
      {action ? <div className={styles.actions}>{action}</div> : null}
    </section>
  );
}
