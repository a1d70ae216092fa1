import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { sessionQuery } from '../app/api/queries';
import { useTexts } from '../app/i18n/texts';
import { LanguageMenu } from '../app/shell/LanguageMenu';
import mark from '../app/shell/mark.svg';
import { ThemeMenu } from '../app/shell/ThemeMenu';
import styles from './session.module.css';
import { SignInForm } from './SignInForm';

/** The door; whoever is signed in already is let through. */
export default function SignInPage() {
  const t = useTexts('session');
  const navigate = useNavigate();
  const target = ownAddress(useSearchParams()[0].get('to'));
  const session = useQuery({ ...sessionQuery, retry: false }).data;
  useEffect(() => {
    if (session) void navigate(target, { replace: true });
  }, [session, navigate, target]);
  return (
    <div className={styles.door}>
      <title>{t('title')}</title>
      <header className={styles.corner}>
        <LanguageMenu />
        <ThemeMenu />
      </header>
      <main className={styles.card}>
        <img className={styles.mark} src={mark} alt="" />
        <h1 className={styles.heading}>{t('heading')}</h1>
        <p className={styles.intro}>{t('intro')}</p>
        <SignInForm onSignedIn={() => undefined} />
      </main>
    </div>
  );
}

/** Only addresses of our own: a link must not send anybody elsewhere after signing in. */
function ownAddress(wanted: string | null): string {
  if (!wanted?.startsWith('/')) return '/';
  const address = new URL(wanted, location.origin);
  return address.origin === location.origin ? address.pathname + address.search : '/';
}
