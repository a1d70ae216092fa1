import { Link } from 'react-router';
import { useTexts } from '../i18n/texts';
import { AccountMenu } from './AccountMenu';
import { ChannelSwitcher } from './ChannelSwitcher';
import styles from './Header.module.css';
import { LanguageMenu } from './LanguageMenu';
import mark from './mark.svg';
import { ThemeMenu } from './ThemeMenu';
import { TryOnPhone } from './TryOnPhone';

/** One line: where we are, and what is the same everywhere. */
export function Header() {
  const t = useTexts('app');
  return (
    <header className={styles.header}>
      <Link className={styles.brand} to="/" aria-label={t('home')}>
        <img src={mark} alt="" />
        <span>{t('name')}</span>
      </Link>
      <div className={styles.switcher}>
        <ChannelSwitcher />
      </div>
      <div className={styles.space} />
      <TryOnPhone />
      <div className={styles.wide}>
        <LanguageMenu />
        <ThemeMenu />
      </div>
      <AccountMenu />
    </header>
  );
}
