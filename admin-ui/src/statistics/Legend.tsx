import { useTexts } from '../app/i18n/texts';
import styles from './statistics.module.css';

/** What the marks of the curve mean. */
export function Legend({ versions }: { versions: boolean }) {
  const t = useTexts('statistics');
  return (
    <div className={styles.legend} aria-hidden>
      <span>
        <i /> {t('taps')}
      </span>
      <span>
        <i className={styles.line} /> {t('people')}
      </span>
      {versions ? (
        <span>
          <i className={styles.mark} /> {t('version.legend')}
        </span>
      ) : null}
    </div>
  );
}
