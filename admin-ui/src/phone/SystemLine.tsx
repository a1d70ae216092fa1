import styles from './Conversation.module.css';
import { Sending } from './Sending';
import type { SystemLine as Line } from './types';

/** Grey words in the middle. */
export function SystemLine({ line }: { line: Line }) {
  return (
    <p className={line.tone === 'notice' ? `${styles.system} ${styles.notice}` : styles.system}>
      {line.text}
      {line.state === 'sending' ? <Sending /> : null}
    </p>
  );
}
