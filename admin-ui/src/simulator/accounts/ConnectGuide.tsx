import { Button } from 'antd';
import { useTexts } from '../../app/i18n/texts';
import { CopyButton } from '../../app/ui/CopyButton';
import type { Account } from '../api/model';
import { nameOf } from '../screen/AccountCard';
import styles from './Accounts.module.css';
import { adminAddress } from './address';

/** What to do with an account that nobody listens to yet; the page goes on by itself when that is done. */
export function ConnectGuide({ account }: { account: Account }) {
  const t = useTexts('simulator');
  const { home } = adminAddress(account);
  const credentials: ['appId' | 'appSecret', string, string][] = [
    ['appId', t('connect.app-id'), t('connect.copy-id')],
    ['appSecret', t('connect.app-secret'), t('connect.copy-secret')],
  ];
  return (
    <section className={styles.guide} aria-label={t('connect')}>
      <h2>{t('connect.title', { name: nameOf(account) })}</h2>
      <p className={styles.muted}>{t('connect.why')}</p>
      <ol className={styles.stepsList}>
        <li>{t('connect.open')}</li>
        <li>
          {t('connect.paste')}
          <dl className={styles.facts}>
            {credentials.map(([key, name, copy]) => (
              <div className={styles.fact} key={key}>
                <dt>{name}</dt>
                <dd>
                  <code>{account[key]}</code>
                  <CopyButton text={account[key]} label={copy} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
        <li>{t('connect.finish')}</li>
      </ol>
      <Button type="primary" href={`${home}/channels/new`} target="mistok">
        {t('connect.button')}
      </Button>
      <p className={styles.muted} role="status">
        {t('connect.waiting')}
      </p>
    </section>
  );
}
