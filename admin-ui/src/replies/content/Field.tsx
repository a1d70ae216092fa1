import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/texts';
import styles from './Field.module.css';

interface FieldProps {
  /** Of the input inside; its hint and its mistake have ids made of it. */
  id: string;
  label: string;
  optional?: boolean | undefined;
  hint?: ReactNode;
  mistake?: string | undefined;
  /** At the right above the input. */
  action?: ReactNode;
  /** At the right below it. */
  counter?: ReactNode;
  children: ReactNode;
}

/** An input with its name, what it is for, and what is wrong with it. */
export function Field({ id, label, optional, hint, mistake, action, counter, children }: FieldProps) {
  const t = useTexts('replies');
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {label}
          {optional ? <span className={styles.optional}>{t('field.optional')}</span> : null}
        </label>
        {action}
      </div>
      {children}
      {mistake || hint || counter ? (
        <div className={styles.foot}>
          <div>
            {mistake ? (
              <p className={styles.mistake} id={`${id}-mistake`} role="alert">
                {mistake}
              </p>
            ) : null}
            {hint ? (
              <p className={styles.hint} id={`${id}-hint`}>
                {hint}
              </p>
            ) : null}
          </div>
          {counter ? <span className={styles.counter}>{counter}</span> : null}
        </div>
      ) : null}
    </div>
  );
}

/** What the input inside a field says about itself. */
export function fieldInput(id: string, mistake: string | undefined) {
  return {
    id,
    'aria-describedby': `${id}-mistake ${id}-hint`,
    'aria-invalid': mistake !== undefined,
    ...(mistake === undefined ? {} : { status: 'error' as const }),
  };
}
