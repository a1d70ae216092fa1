import type { FormEvent, ReactNode } from 'react';
import { Sheet } from './Sheet';
import styles from './Sheet.module.css';

interface SheetFormProps {
  title: string;
  /** One sentence that says what comes of it. */
  hint?: string;
  action: string;
  onSubmit: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** A sheet with something to fill in and one button. */
export function SheetForm({ title, hint, action, onSubmit, onClose, children }: SheetFormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
    onClose();
  };
  return (
    <Sheet title={title} onClose={onClose}>
      <form onSubmit={submit} style={{ display: 'contents' }}>
        {children}
        {hint ? <p className={styles.hint}>{hint}</p> : null}
        <button className={styles.action} type="submit">
          {action}
        </button>
      </form>
    </Sheet>
  );
}
