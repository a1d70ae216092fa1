import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { ProblemError } from '../app/api/problem';
import { useTexts } from '../app/i18n/texts';
import { useMedia } from '../app/theme/mode';
import { ProblemNotice } from '../app/ui/ProblemNotice';
import { AccountPicker } from './accounts/AccountPicker';
import { chosenAppId } from './accounts/address';
import { accountQuery } from './api/queries';
import styles from './Page.module.css';
import { Phones } from './Phones';
import { TopBar } from './TopBar';

/** The phones of a simulated account, `/?account=wx...`, or the choice of one. */
export function SimulatorPage() {
  const appId = chosenAppId();
  return appId ? <OneAccount appId={appId} /> : <Choice />;
}

function OneAccount({ appId }: { appId: string }) {
  const t = useTexts('simulator');
  const { data, error, refetch } = useQuery(accountQuery(appId));
  if (error instanceof ProblemError && error.status === 404) return <Choice missing={appId} />;
  if (data) return <Phones account={data} />;
  return (
    <Frame>
      {error ? (
        <ProblemNotice what={t('account.failed')} error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton active title={false} paragraph={{ rows: 6 }} />
      )}
    </Frame>
  );
}

function Choice({ missing }: { missing?: string }) {
  return (
    <Frame>
      <AccountPicker missing={missing} />
    </Frame>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const t = useTexts('simulator');
  const narrow = useMedia('(max-width: 899px)');
  return (
    <div className={styles.page}>
      <title>{t('window', { name: 'Mistok' })}</title>
      <TopBar narrow={narrow} />
      <main className={styles.choice}>
        <h1>{t('title')}</h1>
        <p className={styles.intro}>{t('intro')}</p>
        {children}
      </main>
    </div>
  );
}
