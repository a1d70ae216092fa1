import { useTexts } from '../../app/i18n/texts';
import { kindOf, problemOf } from '../../app/api/problem';
import { CloseIcon } from '../../phone/icons';
import styles from './Screen.module.css';

const MEANINGS = {
  'simulator-not-following': 'act.not-following',
  'simulator-already-following': 'act.already-following',
  'simulator-no-such-button': 'act.no-such-button',
  'simulator-account-not-found': 'act.no-account',
  offline: 'act.offline',
} as const;

/** What a follower tried and the simulator did not take. */
export function ActFailure({ failure, onClose }: { failure: unknown; onClose: () => void }) {
  const t = useTexts('simulator');
  if (failure === undefined) return null;
  const problem = problemOf(failure);
  const known = MEANINGS[kindOf(problem) as keyof typeof MEANINGS];
  return (
    <div className={styles.strip} role="alert">
      <span>{known ? t(known) : t('act.failed', { reason: problem.detail ?? problem.title })}</span>
      <button className={styles.plus} type="button" aria-label={t('close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}
