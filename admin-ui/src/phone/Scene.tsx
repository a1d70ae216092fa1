import type { ReactNode } from 'react';
import styles from './phone.module.css';

/** A piece of a conversation without the phone around it, for previews of single messages. */
export function Scene({ children }: { children: ReactNode }) {
  return <div className={styles.scene}>{children}</div>;
}
