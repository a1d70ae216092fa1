import type { ReactNode } from 'react';
import styles from './Card.module.css';

interface OpenerProps {
  className: string | undefined;
  open: (() => void) | undefined;
  children: ReactNode;
}

/** A card that can be opened; a plain one without `open`. */
export function Opener({ className, open, children }: OpenerProps) {
  if (!open) return <div className={className}>{children}</div>;
  return (
    <button className={`${className} ${styles.opener}`} type="button" onClick={open}>
      {children}
    </button>
  );
}
