import { NavLink } from 'react-router';
import { useTexts } from '../i18n/texts';
import styles from './Navigation.module.css';
import type { ChannelPage } from './pages';

interface NavigationItemProps {
  channelId: string;
  page: ChannelPage;
  /** Something on that page waits to be finished. */
  undone: boolean;
}

export function NavigationItem({ channelId, page, undone }: NavigationItemProps) {
  const t = useTexts('app');
  return (
    <NavLink className={styles.link ?? ''} to={`/c/${channelId}/${page.path}`}>
      {page.icon}
      <span>{t(page.name)}</span>
      {undone ? (
        <>
          <span className={styles.dot} aria-hidden />
          <span className="visually-hidden">{t('nav.undone')}</span>
        </>
      ) : null}
    </NavLink>
  );
}
