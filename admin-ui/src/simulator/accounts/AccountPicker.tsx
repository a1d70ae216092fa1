import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTexts } from '../../app/i18n/texts';
import { EmptyState } from '../../app/ui/EmptyState';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import { accountsQuery } from '../api/queries';
import { nameOf } from '../screen/AccountCard';
import styles from './Accounts.module.css';
import { phoneAddress } from './address';
import { CreateAccount } from './CreateAccount';

/** Which account's followers to be; `missing` is one that was asked for and is not there. */
export function AccountPicker({ missing }: { missing?: string | undefined }) {
  const t = useTexts('simulator');
  const { data, error, refetch } = useQuery(accountsQuery);
  if (error && !data) return <ProblemNotice what={t('accounts.failed')} error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active title={false} paragraph={{ rows: 4 }} />;
  return (
    <>
      {missing ? (
        <p className={styles.missing} role="status">
          {t('accounts.missing', { appId: missing })}
        </p>
      ) : null}
      {data.length === 0 ? (
        <EmptyState title={t('accounts.none')} action={<CreateAccount primary />}>
          {t('accounts.none.why')}
        </EmptyState>
      ) : (
        <>
          <h2>{t('accounts.which')}</h2>
          <ul className={styles.list}>
            {data.map((account) => (
              <li key={account.appId}>
                <a className={styles.account} href={phoneAddress(account.appId)}>
                  <span className={styles.portrait} aria-hidden>
                    {[...nameOf(account)][0]}
                  </span>
                  <span className={styles.name}>{nameOf(account)}</span>
                  <span className={styles.id}>{account.appId}</span>
                  <span className={account.server ? styles.good : styles.off}>{t(account.server ? 'connected' : 'not-connected')}</span>
                </a>
              </li>
            ))}
          </ul>
          <CreateAccount primary={false} />
        </>
      )}
    </>
  );
}
