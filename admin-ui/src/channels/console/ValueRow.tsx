import type { ReactNode } from 'react';
import { CopyButton } from '../../app/ui/CopyButton';
import styles from './console.module.css';

interface ValueRowProps {
  name: string;
  /** null for a secret that cannot be opened: it can only be replaced. */
  value: string | null;
  /** Names the copy button; without it there is none. */
  copy?: string;
  /** Shows dots instead. */
  hidden?: boolean;
  hint?: ReactNode;
  children?: ReactNode;
}

/** A value and what can be done with it. */
export function ValueRow({ name, value, copy, hidden = false, hint, children }: ValueRowProps) {
  return (
    <div className={styles.value}>
      <dt>{name}</dt>
      <dd>
        <span className={styles.line}>
          {copy ? <code className={styles.code}>{hidden && value !== null ? '••••••••••••' : (value ?? '—')}</code> : <span>{value}</span>}
          {copy && value !== null ? <CopyButton text={value} label={copy} /> : null}
          {children ? <span className={styles.change}>{children}</span> : null}
        </span>
        {hint ? <span className={styles.hint}>{hint}</span> : null}
      </dd>
    </div>
  );
}
