import { Button, DatePicker, Input } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import type { Holiday } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import styles from './Hours.module.css';
import { addDays } from './status';

interface AddHolidayProps {
  taken: Set<string>;
  onAdd: (holidays: Holiday[]) => void;
}

/** Days; more than a year at once is a slip. */
const LONGEST = 366;

/** A holiday of a day or more, with its name. */
export function AddHoliday({ taken, onAdd }: AddHolidayProps) {
  const t = useTexts('replies');
  const [range, setRange] = useState<[Dayjs | null, Dayjs | null]>([null, null]);
  const [name, setName] = useState('');
  const dates = datesOf(range).filter((date) => !taken.has(date));
  const add = () => {
    const named = name.trim();
    onAdd(dates.map((date) => (named ? { date, name: named } : { date })));
    setRange([null, null]);
    setName('');
  };
  return (
    <div className={styles.add}>
      <Input
        className={styles.addName ?? ''}
        value={name}
        onChange={(event) => setName(event.target.value)}
        placeholder={t('holidays.name')}
        aria-label={t('holidays.name')}
        maxLength={48}
      />
      <DatePicker.RangePicker
        className={styles.addDates ?? ''}
        value={range}
        onChange={(chosen) => setRange(chosen ?? [null, null])}
        allowEmpty={[false, true]}
        aria-label={t('holidays.dates')}
        placeholder={[t('holidays.from'), t('holidays.to')]}
      />
      <Button onClick={add} disabled={dates.length === 0}>
        {t('holidays.add')}
      </Button>
    </div>
  );
}

function datesOf([from, to]: [Dayjs | null, Dayjs | null]): string[] {
  if (!from) return [];
  const days = Math.min((to ?? from).diff(from, 'day'), LONGEST - 1);
  return Array.from({ length: days + 1 }, (_, at) => addDays(from.format('YYYY-MM-DD'), at));
}
