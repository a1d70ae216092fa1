import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/texts';
import { useReplies } from '../RepliesContext';
import styles from './Ladder.module.css';
import { rungId, type RungName, rungOf, RUNGS } from './rungs';

interface RungProps {
  rung: RungName;
  /** Under the heading, at the left. */
  aside?: ReactNode;
  children: ReactNode;
}

/** One situation: when it applies, and what is answered. */
export function Rung({ rung, aside, children }: RungProps) {
  const t = useTexts('replies');
  const { tried } = useReplies();
  const answers = tried !== undefined && rungOf(tried) === rung;
  const id = rungId(rung);
  return (
    <li className={answers ? `${styles.rung} ${styles.answers}` : styles.rung} id={id} aria-labelledby={`${id}-title`}>
      <span className={styles.node} aria-hidden>
        {RUNGS.indexOf(rung) + 1}
      </span>
      <div className={styles.card}>
        <div className={styles.head}>
          <h2 className={styles.title} id={`${id}-title`}>
            {t(`rung.${rung}`)}
          </h2>
          {answers ? <span className={styles.badge}>{t('rung.answers')}</span> : null}
          <p className={styles.when}>{t(`rung.${rung}.when`)}</p>
          {aside}
        </div>
        <div className={styles.body}>{children}</div>
      </div>
    </li>
  );
}
