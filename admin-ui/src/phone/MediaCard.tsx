import type { ReactNode } from 'react';
import styles from './Card.module.css';
import { Opener } from './Opener';

interface MediaCardProps {
  icon: ReactNode;
  title: string;
  text?: string | undefined;
  /** What it is, in a word. */
  kind: string;
  open?: (() => void) | undefined;
}

/** Something that WeChat opens: a film, a song, a place, a link. */
export function MediaCard({ icon, title, text, kind, open }: MediaCardProps) {
  return (
    <Opener className={styles.card} open={open}>
      <div className={styles.body}>
        <span className={styles.title}>{title}</span>
        <span className={styles.icon}>{icon}</span>
        {text ? <span className={styles.text}>{text}</span> : null}
      </div>
      {kind === title ? null : <div className={styles.kind}>{kind}</div>}
    </Opener>
  );
}
