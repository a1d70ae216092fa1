import { type RefObject, useEffect, useRef } from 'react';
import { Outlet, useLocation } from 'react-router';
import { DemoBanner } from '../../channels/demo/DemoBanner';
import { ExpiredDialog } from '../../session/ExpiredDialog';
import { useTexts } from '../i18n/texts';
import { Header } from './Header';
import { Navigation } from './Navigation';
import styles from './Shell.module.css';

/** The frame around every page of somebody signed in. */
export function Shell() {
  const t = useTexts('app');
  const main = useRef<HTMLElement>(null);
  useHeadingFocus(main);
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <Header />
      <Navigation />
      <div className={styles.banner}>
        <DemoBanner />
      </div>
      <main id="main" className={styles.main} tabIndex={-1} ref={main}>
        <Outlet />
      </main>
      <ExpiredDialog />
    </div>
  );
}

/** After a page change the reader starts at the top of the new page; its heading takes over when it is there. */
function useHeadingFocus(main: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    main.current?.scrollTo(0, 0);
    main.current?.focus();
  }, [main, pathname]);
}
