import type { Content } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { useIsSimulated } from '../../app/useSimulator';
import { useCurrentChannel } from '../../app/useChannel';
import { messageOf } from '../../phone/content';
import { Bubble } from '../../phone/Bubble';
import { Scene } from '../../phone/Scene';
import type { Message } from '../../phone/types';
import styles from './AnswerBubble.module.css';

interface AnswerBubbleProps {
  content: Content;
  /** What the follower wrote or did before it, in a bubble of theirs. */
  asked?: string | undefined;
  /** What they did when it was no message: "Oksana follows". */
  did?: string | undefined;
}

/** An answer as the follower sees it; what they do not see is said in grey. */
export function AnswerBubble({ content, asked, did }: AnswerBubbleProps) {
  const t = useTexts('replies');
  const channel = useCurrentChannel();
  const simulated = useIsSimulated(channel?.id) === true;
  const account = channel?.name ?? '?';
  const shown = content.type === 'external' ? content.fallback : content;
  const message = shown && messageOf(shown);
  const incoming = message && withPicture(message, simulated);
  return (
    <Scene>
      <div className={styles.full}>
        {did ? <p className={styles.line}>{did}</p> : null}
        {asked ? (
          <Bubble said={{ id: 'asked', side: 'outgoing', message: { kind: 'text', text: asked } }} account={account} follower={t('follower')} />
        ) : null}
        {content.type === 'external' ? <p className={styles.line}>{t('seen.external', { host: hostOf(content.url) })}</p> : null}
        {incoming ? (
          <Bubble said={{ id: 'answer', side: 'incoming', message: incoming }} account={account} follower={t('follower')} />
        ) : null}
        {shown && !message ? <p className={styles.line}>{t(shown.type === 'transfer' ? 'seen.transfer' : 'seen.silence')}</p> : null}
      </div>
    </Scene>
  );
}

/** A real account's media are at WeChat, where no page may look; the simulator has pictures for its own. */
function withPicture(message: Message, simulated: boolean): Message {
  if (!simulated || message.kind !== 'image' || !message.label) return message;
  return { ...message, url: `/simulator/api/media?id=${encodeURIComponent(message.label)}` };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '…';
}
