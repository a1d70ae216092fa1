import type { Content } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { useTime } from '../../app/time';
import { useCurrentChannel } from '../../app/useChannel';
import { AnswerBubble } from './AnswerBubble';
import styles from './ContentEditor.module.css';
import { mistakesIn } from './checks';
import { filled, mapTexts } from './variables';

/** The answer with examples for the values that each follower gets. */
export function ContentPreview({ content }: { content: Content }) {
  const t = useTexts('replies');
  const channel = useCurrentChannel();
  const time = useTime();
  const now = new Date();
  const values = {
    channel: channel?.name ?? '',
    date: new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: time.zone }).format(now),
    time: time.format(now, 'time'),
    text: t('variable.text.example'),
    key: t('variable.key.example'),
    scene: t('variable.scene.example'),
    openId: 'oFx3k9…',
  };
  const empty = content.type !== 'external' && mistakesIn(content).some(({ problem }) => problem === 'missing');
  return (
    <section className={styles.preview} aria-label={t('preview')}>
      <h3 className={styles.previewTitle}>{t('preview')}</h3>
      {empty && isBlank(content) ? (
        <p className={styles.previewEmpty}>{t('preview.empty')}</p>
      ) : (
        <AnswerBubble content={mapTexts(content, (text) => filled(text, values))} />
      )}
    </section>
  );
}

function isBlank(content: Content): boolean {
  return Object.entries(content as object).every(
    ([name, value]: [string, unknown]) => name === 'type' || (typeof value === 'string' && value.trim() === ''),
  );
}
