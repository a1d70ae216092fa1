import { useTexts } from '../../app/i18n/texts';
import { useTime } from '../../app/time';
import styles from '../panel/ButtonPanel.module.css';
import type { Replies } from './useReplies';

interface ReplyStatusProps {
  buttonKey: string;
  live: boolean;
  replies: Replies;
}

/** Where a reply stands, in two or three quiet words. */
export function ReplyStatus({ buttonKey, live, replies }: ReplyStatusProps) {
  const t = useTexts('menu');
  const time = useTime();
  const { saving, savedAt, error } = replies.stateOf(buttonKey);
  const unsaved = replies.isUnsaved(buttonKey);
  const words = () => {
    if (saving) return t('status.saving');
    if (error) return t('status.failed');
    if (unsaved) return live ? t('reply.unsaved') : t('status.waiting');
    if (savedAt) return t('status.saved', { time: time.format(savedAt, 'time') });
    if (!replies.loading && buttonKey !== '' && replies.contentOf(buttonKey) === undefined) {
      return t(replies.default ? 'reply.none.default' : 'reply.none');
    }
    return '';
  };
  return (
    <span className={styles.quiet} role="status">
      {words()}
    </span>
  );
}
