import type { ReactNode } from 'react';
import styles from './phone.module.css';

/** A piece of a conversation without the phone around it, for previews of single messages. */
export function Scene({ compact = false, children }: { compact?: boolean; children: ReactNode }) {
  return (
    <div className={styles.scene} style={compact ? { padding: '6px 8px' } : undefined}>
      {children}
    </div>
  );
}
