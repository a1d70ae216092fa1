import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { channelsQuery } from '../../app/api/queries';
import { useTexts } from '../../app/i18n/texts';
import styles from './connect.module.css';

/** The account is a channel already: which one. */
export function TakenNotice({ appId }: { appId: string }) {
  const t = useTexts('channels');
  const other = useQuery(channelsQuery).data?.find((channel) => channel.appId === appId);
  return (
    <p className={styles.taken} role="alert">
      {t('taken', { appId })} {other ? <Link to={`/c/${other.id}/channel`}>{t('taken.open', { name: other.name })}</Link> : null}
    </p>
  );
}
