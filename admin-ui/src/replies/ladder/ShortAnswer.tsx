import type { Content } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { KIND_ICONS } from '../content/kindIcons';
import { Scene } from '../../phone/Scene';
import styles from './ShortAnswer.module.css';
import { useReadable } from './useReadable';

/** An answer as a small bubble of a line or two. */
export function ShortAnswer({ content }: { content: Content }) {
  const t = useTexts('replies');
  const said = wordsOf(useReadable()(content));
  return (
    <Scene compact>
      <div className={styles.bubble}>
        {content.type === 'text' ? null : (
          <span className={styles.kind}>
            <span aria-hidden>{KIND_ICONS[content.type]}</span> {t(`kind.${content.type}`)}
          </span>
        )}
        {said ? <span className={styles.words}>{said}</span> : null}
      </div>
    </Scene>
  );
}

function wordsOf(content: Content): string | undefined {
  switch (content.type) {
    case 'text':
      return content.text;
    case 'news':
      return content.title;
    case 'video':
    case 'music':
      return content.title ?? content.description;
    case 'image':
    case 'voice':
      return content.mediaId;
    case 'external':
      return URL.canParse(content.url) ? new URL(content.url).host : content.url;
    case 'transfer':
      return content.agent;
    case 'silence':
      return undefined;
  }
}
