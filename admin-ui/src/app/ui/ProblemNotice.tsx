import { ExclamationCircleFilled } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { kindOf, problemOf } from '../api/problem';
import { useTexts } from '../i18n/texts';
import { meaningOf } from './meanings';
import styles from './ProblemNotice.module.css';
import { TechnicalReason } from './TechnicalReason';

interface ProblemNoticeProps {
  /** What failed, in the page's words: "The menu could not be published". */
  what: string;
  /** Whatever was thrown; nothing is shown without it. */
  error: unknown;
  /** What it means and what to do, where the page knows better than the list of meanings. */
  meaning?: ReactNode;
  /** Whether the technical reason can be folded out. */
  technical?: boolean;
  /** Offers "Try again". */
  onRetry?: (() => void) | undefined;
}

/** A failure, shown where the thing failed: what, why, what to do; technical things fold out. */
export function ProblemNotice({ what, error, meaning, technical = true, onRetry }: ProblemNoticeProps) {
  const t = useTexts('app');
  if (error === null || error === undefined) return null;
  const problem = problemOf(error);
  const known = meaningOf(kindOf(problem));
  return (
    <div className={styles.notice} role="alert">
      <div className={styles.what}>
        <ExclamationCircleFilled aria-hidden />
        <span>{what}</span>
      </div>
      <div className={styles.body}>
        <p>{meaning ?? (known ? t(known, { seconds: problem.retryAfter ?? 0 }) : (problem.detail ?? problem.title))}</p>
        {problem.fix && !meaning && !known ? <p lang="en">{problem.fix}</p> : null}
        {onRetry ? (
          <div className={styles.actions}>
            <Button size="small" onClick={onRetry}>
              {t('again')}
            </Button>
          </div>
        ) : null}
        {technical ? <TechnicalReason problem={problem} /> : null}
      </div>
    </div>
  );
}
