import type { OffHours } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { useLanguage } from '../../app/i18n/useLanguage';
import { useChannel } from '../../app/useChannel';
import styles from './Hours.module.css';
import { statusAt, wallTime } from './status';
import { useNow } from './useNow';
import { statusInWords, weekInWords, zoneInWords } from './words';

/** Says the calendar back: "Open Mon–Fri 9:00–18:00; now closed until tomorrow 9:00 (Kyiv)". */
export function HoursSentence({ calendar }: { calendar: OffHours }) {
  const t = useTexts('replies');
  const [language] = useLanguage();
  const channel = useChannel();
  const zone = calendar.timeZone ?? channel.timeZone;
  const now = wallTime(useNow(), zone);
  const status = statusAt(calendar, now);
  const week = weekInWords(calendar.weekly, language, t);
  const sentence = { now: statusInWords(status, now, language, t), zone: zoneInWords(zone, language) };
  return (
    <p className={styles.sentence} aria-live="polite">
      <span className={status.open ? `${styles.light} ${styles.isOpen}` : styles.light} aria-hidden />
      <span>{week ? t('sentence', { ...sentence, week }) : t('sentence.never', sentence)}</span>
    </p>
  );
}
