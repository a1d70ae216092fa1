import { CloseOutlined } from '@ant-design/icons';
import { useTexts } from '../../app/i18n/texts';
import { useLanguage } from '../../app/i18n/useLanguage';
import type { DayGroup } from './groupDays';
import styles from './Hours.module.css';

interface DayChipsProps {
  days: DayGroup[];
  onRemove: (dates: string[]) => void;
}

/** Days as chips: "Spring Festival · Feb 16 – 22". */
export function DayChips({ days, onRemove }: DayChipsProps) {
  const t = useTexts('replies');
  const [language] = useLanguage();
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  if (days.length === 0) return null;
  return (
    <ul className={styles.chips}>
      {days.map(({ name, from, to, dates }) => {
        const when = from === to ? format.format(new Date(from)) : format.formatRange(new Date(from), new Date(to));
        const words = [name, when].filter(Boolean).join(' · ');
        return (
          <li className={styles.chip} key={from}>
            <span>{words}</span>
            <button type="button" onClick={() => onRemove(dates)} aria-label={t('day.chip.remove', { day: words })}>
              <CloseOutlined aria-hidden />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
