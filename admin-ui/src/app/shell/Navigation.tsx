import { UnorderedListOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { channelsQuery } from '../api/queries';
import { useTexts } from '../i18n/texts';
import { lastChannel } from './lastChannel';
import { NavigationItem } from './NavigationItem';
import styles from './Navigation.module.css';
import { PAGES } from './pages';
import { useUndone } from './useUndone';

/** The pages of the channel: at the side, on a narrow screen at the bottom. */
export function Navigation() {
  const t = useTexts('app');
  const channelId = useKnownChannel();
  const undone = useUndone(channelId);
  return (
    <nav className={styles.nav} aria-label={t('navigation')}>
      <ul className={styles.list}>
        {channelId
          ? PAGES.map((page) => (
              <li key={page.path}>
                <NavigationItem
                  to={`/c/${channelId}/${page.path}`}
                  icon={page.icon}
                  name={t(page.name)}
                  undone={undone.has(page.path)}
                />
              </li>
            ))
          : (
              <li>
                <NavigationItem to="/channels" icon={<UnorderedListOutlined aria-hidden />} name={t('channels')} />
              </li>
            )}
      </ul>
    </nav>
  );
}

/** The channel of the address, else the last one; none that has been deleted. */
function useKnownChannel(): string | null {
  const channels = useQuery(channelsQuery).data;
  const wanted = useParams().channelId ?? lastChannel();
  return channels === undefined || channels.some(({ id }) => id === wanted) ? wanted : null;
}
