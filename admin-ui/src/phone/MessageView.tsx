import { useTexts } from '../app/i18n/texts';
import { Choices } from './Choices';
import styles from './Conversation.module.css';
import { AppIcon, LinkIcon, MusicIcon, PlaceIcon, PlayIcon, VoiceIcon } from './icons';
import { LinkedText } from './LinkedText';
import { MediaCard } from './MediaCard';
import { NewsCard } from './NewsCard';
import { Picture } from './Picture';
import type { Message } from './types';

interface MessageViewProps {
  message: Message;
  onChoose?: ((id: string, text: string) => void) | undefined;
  /** Without it links are drawn but lead nowhere. */
  onOpen?: ((url: string) => void) | undefined;
}

/** A message as WeChat draws its kind. */
export function MessageView({ message, onChoose, onOpen }: MessageViewProps) {
  const t = useTexts('phone');
  const opener = (url: string | undefined) => (onOpen && url ? () => onOpen(url) : undefined);
  switch (message.kind) {
    case 'text':
      return (
        <div className={styles.bubble}>
          <LinkedText text={message.text} onOpen={onOpen} />
        </div>
      );
    case 'image':
      return <Picture url={message.url} label={message.label ?? t('image')} />;
    case 'voice':
      return (
        <div className={`${styles.bubble} ${styles.row}`}>
          <VoiceIcon />
          {message.seconds === undefined ? t('voice') : t('voice.seconds', { seconds: message.seconds })}
          {message.label ? <span className={styles.note}>{message.label}</span> : null}
        </div>
      );
    case 'video':
      return <MediaCard icon={<PlayIcon />} title={message.title ?? t('video')} text={message.description ?? message.label} kind={t('video')} />;
    case 'music':
      return <MediaCard icon={<MusicIcon />} title={message.title ?? t('music')} text={message.description} kind={t('music')} open={opener(message.url)} />;
    case 'news':
      return <NewsCard articles={message.articles} onOpen={onOpen} />;
    case 'location':
      return (
        <MediaCard
          icon={<PlaceIcon />}
          title={message.label ?? t('location')}
          text={`${message.latitude.toFixed(5)}, ${message.longitude.toFixed(5)}`}
          kind={t('location')}
        />
      );
    case 'link':
      return <MediaCard icon={<LinkIcon />} title={message.title} text={message.description ?? message.url} kind={t('link')} open={opener(message.url)} />;
    case 'mini-program':
      return <MediaCard icon={<AppIcon />} title={message.title} text={message.appId} kind={t('mini-program')} />;
    case 'choices':
      return <Choices message={message} onChoose={onChoose} />;
    case 'other':
      return <div className={styles.bubble}>{t('other', { name: message.name })}</div>;
  }
}
