import { useTexts } from '../../app/i18n/texts';
import sheet from '../sheets/Sheet.module.css';
import type { Account } from '../api/model';
import { AccountCard } from './AccountCard';
import styles from './Screen.module.css';

interface ProfileProps {
  account: Account;
  onFollow: () => void;
  onScan: () => void;
}

/** What somebody sees who does not follow yet. */
export function Profile({ account, onFollow, onScan }: ProfileProps) {
  const t = useTexts('simulator');
  return (
    <div className={styles.profile}>
      <AccountCard account={account} />
      <p className={sheet.hint}>{t('profile.hint')}</p>
      <button className={sheet.action} type="button" onClick={onFollow}>
        {t('follow')}
      </button>
      <button className={sheet.plain} type="button" aria-haspopup="dialog" onClick={onScan}>
        {t('scan')}
      </button>
    </div>
  );
}
