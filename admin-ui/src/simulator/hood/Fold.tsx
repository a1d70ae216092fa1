import { DownOutlined, RightOutlined } from '@ant-design/icons';
import { type ReactNode, useState } from 'react';
import styles from './Hood.module.css';

interface FoldProps {
  head: ReactNode;
  children: ReactNode;
}

/** A line of the list; what is inside is drawn only while it is open. */
export function Fold({ head, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <li className={styles.step}>
      <button className={styles.head} type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={styles.words}>{head}</span>
        {open ? <DownOutlined aria-hidden /> : <RightOutlined aria-hidden />}
      </button>
      {open ? <div className={styles.inside}>{children}</div> : null}
    </li>
  );
}
