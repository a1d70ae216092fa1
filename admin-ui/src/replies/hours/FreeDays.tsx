import type { OffHours } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { AddHoliday } from './AddHoliday';
import { AddWorkday } from './AddWorkday';
import { DayChips } from './DayChips';
import { groupDays } from './groupDays';
import styles from './Hours.module.css';

interface FreeDaysProps {
  calendar: OffHours;
  onChange: (fields: Partial<OffHours>) => void;
}

/** Holidays, and the days that are worked instead. */
export function FreeDays({ calendar: { holidays, workdays }, onChange }: FreeDaysProps) {
  const t = useTexts('replies');
  const taken = new Set([...holidays.map(({ date }) => date), ...workdays]);
  return (
    <div className={styles.free}>
      <section className={styles.section} aria-label={t('holidays')}>
        <h3>{t('holidays')}</h3>
        <p className={styles.hint}>{t('holidays.hint')}</p>
        <DayChips
          days={groupDays(holidays)}
          onRemove={(dates) => onChange({ holidays: holidays.filter(({ date }) => !dates.includes(date)) })}
        />
        <AddHoliday
          taken={taken}
          onAdd={(added) => onChange({ holidays: [...holidays, ...added].sort((one, other) => one.date.localeCompare(other.date)) })}
        />
      </section>
      <section className={styles.section} aria-label={t('workdays')}>
        <h3>{t('workdays')}</h3>
        <p className={styles.hint}>{t('workdays.hint')}</p>
        <DayChips
          days={workdays.map((date) => ({ from: date, to: date, dates: [date] }))}
          onRemove={(dates) => onChange({ workdays: workdays.filter((date) => !dates.includes(date)) })}
        />
        <AddWorkday taken={taken} onAdd={(date) => onChange({ workdays: [...workdays, date].sort() })} />
      </section>
    </div>
  );
}
