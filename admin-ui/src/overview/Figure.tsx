import { useTexts } from '../app/i18n/texts';
import { useNumbers } from '../app/time';
import { compare } from '../statistics/compare';
import type { Day } from './day';
import styles from './overview.module.css';
import { Sparkline } from './Sparkline';
import { changeText } from './words';

interface FigureProps {
  name: string;
  day: Day;
  /** Events, or the people behind them. */
  count: 'total' | 'unique';
  /** Whether there are numbers of a week ago. */
  comparable: boolean;
}

/** One number of today, and how it stands. */
export function Figure({ name, day, count, comparable }: FigureProps) {
  const t = useTexts('overview');
  const { whole, percent } = useNumbers();
  const { today, before, beforeUntilNow } = day;
  const then = comparable ? beforeUntilNow?.[count] : undefined;
  const change = today && changeText(t, compare(today[count], then), percent);
  return (
    <section className={styles.figure} aria-label={name} aria-busy={!today}>
      <h2 className={styles.figureName}>{name}</h2>
      <p className={styles.figureValue}>{today ? whole(today[count]) : <span className={styles.waiting} aria-hidden />}</p>
      <p className={styles.figureChange}>
        {change}
        {then === undefined || !today ? null : <span className={styles.figureBefore}>{t('figure.then', { count: then })}</span>}
      </p>
      <Sparkline today={hours(today?.series, count)} before={comparable ? hours(before?.series, count) : []} />
    </section>
  );
}

function hours(series: { total: number; unique: number }[] | undefined, count: 'total' | 'unique'): number[] {
  return (series ?? []).map((point) => point[count]);
}
