import { useTexts } from '../../app/i18n/texts';
import type { Account } from '../api/model';
import styles from './Screen.module.css';

export function nameOf({ name, appId }: Account): string {
  return name ?? appId;
}

/** The account as WeChat introduces it. */
export function AccountCard({ account }: { account: Account }) {
  const t = useTexts('simulator');
  const name = nameOf(account);
  return (
    <div className={styles.card}>
      <span className={styles.portrait} aria-hidden>
        {[...name][0]}
      </span>
      <div className={styles.who}>
        <span className={styles.name}>{name}</span>
        <span className={styles.small}>{t('account.kind')}</span>
        <span className={styles.small}>{account.originalId}</span>
      </div>
    </div>
  );
}
