import { useQuery } from '@tanstack/react-query';
import { Button, Divider } from 'antd';
import { useTexts } from '../app/i18n/texts';
import { providersQuery } from './providers';
import styles from './session.module.css';

/** A button for each identity provider, where there are any. */
export function Providers({ beside }: { beside: boolean }) {
  const t = useTexts('session');
  const providers = useQuery(providersQuery).data ?? [];
  if (providers.length === 0) return null;
  return (
    <>
      <Divider plain>{t('or')}</Divider>
      <div className={styles.providers}>
        {providers.map(({ id, name, signInUrl }) => (
          <Button key={id} block size="large" href={signInUrl} {...(beside ? { target: '_blank' } : {})}>
            {t('provider', { name })}
          </Button>
        ))}
      </div>
    </>
  );
}
