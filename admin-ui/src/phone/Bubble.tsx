import { useTexts } from '../app/i18n/texts';
import styles from './Conversation.module.css';
import { MessageView } from './MessageView';
import { Sending } from './Sending';
import type { Said } from './types';

interface BubbleProps {
  said: Said;
  account: string;
  follower: string;
  onChoose?: ((id: string, text: string) => void) | undefined;
  onOpen?: ((url: string) => void) | undefined;
}

/** One message with who sent it: the account on the left, the follower on the right. */
export function Bubble({ said, account, follower, onChoose, onOpen }: BubbleProps) {
  const t = useTexts('phone');
  const outgoing = said.side === 'outgoing';
  const speaker = outgoing ? follower : account;
  return (
    <div className={outgoing ? `${styles.said} ${styles.outgoing}` : styles.said}>
      <span className={styles.avatar} aria-hidden>
        {[...speaker][0]}
      </span>
      <div className={styles.content}>
        <span className="visually-hidden">{t('says', { speaker })}</span>
        <div className={styles.line}>
          {said.state === 'sending' ? <Sending /> : null}
          <MessageView message={said.message} onChoose={onChoose} onOpen={onOpen} />
        </div>
        {said.state === 'failed' ? <span className={`${styles.note} ${styles.failed}`}>{t('failed')}</span> : null}
        {said.note ? <span className={styles.note}>{said.note}</span> : null}
      </div>
    </div>
  );
}
