import type { ReactNode } from 'react';
import { useTexts } from '../app/i18n/texts';
import { BackIcon, MoreIcon } from './icons';
import styles from './phone.module.css';

interface PhoneFrameProps {
  /** The account's name, as at the top of a conversation. */
  title: string;
  /** Says which phone it is, where there are several. */
  label?: string | undefined;
  /** The conversation. */
  children: ReactNode;
  /** The menu bar or the keyboard. */
  foot?: ReactNode;
  /** Fills its place instead of being a phone of natural size. */
  fill?: boolean;
  /** What the three dots open. */
  more?: { label: string; onOpen: () => void } | undefined;
  /** Lies over everything, which cannot be reached meanwhile. */
  sheet?: ReactNode;
}

/** A phone that shows a WeChat conversation. */
export function PhoneFrame({ title, label, children, foot, fill = false, more, sheet }: PhoneFrameProps) {
  const t = useTexts('phone');
  return (
    <section className={fill ? `${styles.phone} ${styles.fill}` : styles.phone} aria-label={label ?? t('frame', { title })}>
      <div className={styles.under} inert={Boolean(sheet)}>
        <div className={styles.bar}>
          <BackIcon className={styles.barIcon} />
          <span className={styles.barTitle}>{title}</span>
          {more ? (
            <button className={styles.more} type="button" aria-label={more.label} aria-haspopup="dialog" onClick={more.onOpen}>
              <MoreIcon className={styles.barIcon} />
            </button>
          ) : (
            <MoreIcon className={styles.barIcon} />
          )}
        </div>
        {children}
        {foot ? <div className={styles.foot}>{foot}</div> : <div />}
      </div>
      {sheet}
    </section>
  );
}
