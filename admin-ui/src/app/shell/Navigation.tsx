import { useParams } from 'react-router';
import { useTexts } from '../i18n/texts';
import { lastChannel } from './lastChannel';
import { NavigationItem } from './NavigationItem';
import styles from './Navigation.module.css';
import { PAGES } from './pages';
import { useUndone } from './useUndone';

/** The pages of the channel: at the side, on a narrow screen at the bottom. */
export function Navigation() {
  const t = useTexts('app');
  const channelId = useParams().channelId ?? lastChannel();
  const undone = useUndone(channelId);
  return (
    <nav className={styles.nav} aria-label={t('navigation')}>
      <ul className={styles.list}>
        {channelId
          ? PAGES.map((page) => (
              <li key={page.path}>
                <NavigationItem channelId={channelId} page={page} undone={undone.has(page.path)} />
              </li>
            ))
          : null}
      </ul>
    </nav>
  );
}
