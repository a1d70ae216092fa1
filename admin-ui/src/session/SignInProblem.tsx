import { ProblemError } from '../app/api/problem';
import { useTexts } from '../app/i18n/texts';
import { ProblemNotice } from '../app/ui/ProblemNotice';
import styles from './session.module.css';

interface SignInProblemProps {
  error: unknown;
  /** Seconds for which another attempt makes no sense. */
  wait: number;
}

/** Why the door did not open, in words that say what to do. */
export function SignInProblem({ error, wait }: SignInProblemProps) {
  const t = useTexts('session');
  if (error === null || error === undefined) return null;
  const wrong = error instanceof ProblemError && error.status === 401;
  const throttled = error instanceof ProblemError && error.status === 429;
  if (throttled && wait === 0) return null;
  return (
    <div className={styles.problem}>
      <ProblemNotice
        what={t('failed')}
        error={error}
        technical={!wrong && !throttled}
        {...(throttled ? { meaning: t('throttled') } : {})}
      />
    </div>
  );
}
