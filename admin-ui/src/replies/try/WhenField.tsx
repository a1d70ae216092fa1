import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useTexts } from '../../app/i18n/texts';
import { wallTime } from '../hours/status';
import styles from './TryIt.module.css';

interface WhenFieldProps {
  /** `2026-12-25 18:30` on the channel's clock; undefined for now. */
  value: string | undefined;
  onChange: (when: string | undefined) => void;
}

const FORMAT = 'YYYY-MM-DD HH:mm';

/** When it happens; now unless a time is chosen. */
export function WhenField({ value, onChange }: WhenFieldProps) {
  const t = useTexts('replies');
  return (
    <DatePicker
      className={styles.when ?? ''}
      showTime={{ format: 'HH:mm', minuteStep: 5 }}
      format={FORMAT}
      value={value ? dayjs(value, FORMAT) : null}
      onChange={(chosen) => onChange(chosen && !Array.isArray(chosen) ? chosen.format(FORMAT) : undefined)}
      placeholder={t('try.now')}
      aria-label={t('try.when')}
    />
  );
}

/** The moment at which clocks of the zone show this. */
export function instantOf(when: string, zone: string): Date {
  const asUtc = Date.parse(`${when.replace(' ', 'T')}:00Z`);
  const seen = (moment: number) => {
    const { date, minute } = wallTime(new Date(moment), zone);
    return Date.parse(`${date}T00:00:00Z`) + minute * 60_000;
  };
  const guess = asUtc - (seen(asUtc) - asUtc);
  return new Date(guess - (seen(guess) - asUtc));
}
