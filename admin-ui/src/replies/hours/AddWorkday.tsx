import { Button, DatePicker } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTexts } from '../../app/i18n/texts';
import styles from './Hours.module.css';

interface AddWorkdayProps {
  taken: Set<string>;
  onAdd: (date: string) => void;
}

/** A free day that is worked. */
export function AddWorkday({ taken, onAdd }: AddWorkdayProps) {
  const t = useTexts('replies');
  const [day, setDay] = useState<Dayjs | null>(null);
  const date = day?.format('YYYY-MM-DD');
  const add = () => {
    if (date) onAdd(date);
    setDay(null);
  };
  return (
    <div className={styles.add}>
      <DatePicker className={styles.addDates ?? ''} value={day} onChange={(chosen) => setDay(chosen)} aria-label={t('workdays.date')} />
      <Button onClick={add} disabled={!date || taken.has(date)}>
        {t('workdays.add')}
      </Button>
    </div>
  );
}
