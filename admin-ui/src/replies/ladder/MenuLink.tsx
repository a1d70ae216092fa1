import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/texts';
import { useReplies } from '../RepliesContext';

/** To the page where buttons are made. */
export function MenuLink() {
  const t = useTexts('replies');
  const { channelId } = useReplies();
  return <Link to={`/c/${channelId}/menu`}>{t('tap.menu')}</Link>;
}
