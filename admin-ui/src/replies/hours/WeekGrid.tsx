import type { Opening } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { useLanguage } from '../../app/i18n/useLanguage';
import { useGridKeys } from './useGridKeys';
import { usePainting } from './usePainting';
import { DAYS, spansByDay, writeTime } from './week';
import styles from './WeekGrid.module.css';
import { dayName, shortTime } from './words';

export const SLOT = 30;
const SLOTS = (24 * 60) / SLOT;

interface WeekGridProps {
  weekly: Opening[];
  onChange: (weekly: Opening[]) => void;
}

/** The week in half hours: pressed and drawn over they open, or close again. */
export function WeekGrid({ weekly, onChange }: WeekGridProps) {
  const t = useTexts('replies');
  const [language] = useLanguage();
  const painting = usePainting(weekly, onChange);
  const keys = useGridKeys(painting.shown, onChange);
  const days = spansByDay(painting.shown);
  const cell = (day: number, slot: number) => {
    const [from, to] = [slot * SLOT, (slot + 1) * SLOT];
    const part = days[day]?.find((span) => span.from < to && span.to > from);
    const ends = part && [Math.max(part.from, from) - from, Math.min(part.to, to) - from];
    const words = { day: dayName(day, language, 'long'), from: shortTime(writeTime(from)), to: shortTime(writeTime(to)) };
    return (
      <div
        key={slot}
        className={part ? `${styles.cell} ${styles.open}` : styles.cell}
        style={{ '--day': day, '--slot': slot, ...(ends && { '--from': `${ends[0]}`, '--to': `${ends[1]}` }) } as React.CSSProperties}
        role="gridcell"
        aria-selected={part !== undefined}
        aria-label={t(part ? 'cell.open' : 'cell.closed', words)}
        data-day={day}
        data-slot={slot}
        tabIndex={keys.at.day === day && keys.at.slot === slot ? 0 : -1}
      />
    );
  };
  return (
    <div className={styles.frame}>
      <div className={styles.grid} role="grid" aria-label={t('grid')} aria-multiselectable {...painting.handlers} {...keys.handlers}>
        {Array.from({ length: 24 }, (_, hour) => (
          <span className={styles.hour} key={hour} style={{ '--slot': hour * 2 } as React.CSSProperties} aria-hidden>
            {hour}
          </span>
        ))}
        {DAYS.map((name, day) => (
          <div role="row" className={styles.row} key={name}>
            <span role="rowheader" className={styles.day} style={{ '--day': day } as React.CSSProperties}>
              {dayName(day, language)}
            </span>
            {Array.from({ length: SLOTS }, (_, slot) => cell(day, slot))}
          </div>
        ))}
      </div>
    </div>
  );
}
