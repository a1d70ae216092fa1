import { type InputHTMLAttributes, useId } from 'react';
import styles from './Sheet.module.css';

interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  label: string;
  onChange: (value: string) => void;
}

/** A line to fill in, with its name above. */
export function Field({ label, onChange, ...input }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input className={styles.input} id={id} autoComplete="off" {...input} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}
