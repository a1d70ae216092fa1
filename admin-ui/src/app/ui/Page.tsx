import { type ReactNode, useEffect, useRef } from 'react';
import { useCurrentChannel } from '../useChannel';
import styles from './Page.module.css';

interface PageProps {
  /** The page's heading, and the window's title together with the channel's name. */
  title: string;
  /** One quiet sentence below the heading. */
  intro?: ReactNode;
  /** Where things stand: "Saved 12:03". Its place is kept while it is empty. */
  status?: ReactNode;
  actions?: ReactNode;
  /** For pages that use the whole width. */
  wide?: boolean;
  children: ReactNode;
}

/** The frame of every page. */
export function Page({ title, intro, status, actions, wide, children }: PageProps) {
  const channel = useCurrentChannel();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Only after a page change, which leaves the focus at main; never away from where somebody works.
    if (document.activeElement === heading.current?.closest('main')) heading.current?.focus();
  }, []);
  return (
    <div className={wide ? `${styles.page} ${styles.wide}` : styles.page}>
      <title>{[title, channel?.name, 'Mistok'].filter(Boolean).join(' · ')}</title>
      <div className={styles.head}>
        <h1 className={styles.title} tabIndex={-1} ref={heading}>
          {title}
        </h1>
        <div className={styles.status} role="status">
          {status}
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
        {intro ? <p className={styles.intro}>{intro}</p> : null}
      </div>
      {children}
    </div>
  );
}
