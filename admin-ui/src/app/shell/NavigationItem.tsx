import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useTexts } from '../i18n/texts';
import styles from './Navigation.module.css';

interface NavigationItemProps {
  to: string;
  icon: ReactNode;
  name: string;
  /** Something on that page waits to be finished. */
  undone?: boolean;
}

export function NavigationItem({ to, icon, name, undone = false }: NavigationItemProps) {
  const t = useTexts('app');
  return (
    <NavLink className={styles.link ?? ''} to={to}>
      {icon}
      <span>{name}</span>
      {undone ? (
        <>
          <span className={styles.dot} aria-hidden />
          <span className="visually-hidden">{t('nav.undone')}</span>
        </>
      ) : null}
    </NavLink>
  );
}
