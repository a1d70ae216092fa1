import { useTexts } from '../../app/i18n/texts';
import type { Account, Person } from '../api/model';
import { AccountCard } from '../screen/AccountCard';
import type { Do } from '../screen/useAct';
import type { SheetKind } from './kinds';
import { Sheet } from './Sheet';
import styles from './Sheet.module.css';

interface AccountSheetProps {
  account: Account;
  person: Person;
  act: Do;
  open: (sheet: SheetKind) => void;
  onClose: () => void;
}

/** Behind the three dots: the account, and what a follower can do outside the conversation. */
export function AccountSheet({ account, person, act, open, onClose }: AccountSheetProps) {
  const t = useTexts('simulator');
  const andClose = (deed: 'unsubscribe' | 'block' | 'unblock') => () => {
    act(deed);
    onClose();
  };
  return (
    <Sheet title={t('account')} onClose={onClose}>
      <AccountCard account={account} />
      <button className={styles.plain} type="button" onClick={() => open({ kind: 'scan' })}>
        {t('scan')}
      </button>
      <button className={styles.plain} type="button" onClick={() => open({ kind: 'report-location' })}>
        {t('report')}
      </button>
      <button className={styles.plain} type="button" onClick={andClose(person.refusing ? 'unblock' : 'block')}>
        {t(person.refusing ? 'unblock' : 'block')}
      </button>
      <button className={`${styles.plain} ${styles.warn}`} type="button" onClick={andClose('unsubscribe')}>
        {t('unfollow')}
      </button>
    </Sheet>
  );
}
