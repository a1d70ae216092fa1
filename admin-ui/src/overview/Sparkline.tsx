import styles from './overview.module.css';

interface SparklineProps {
  /** Hour by hour; shorter than a day while the day goes on. */
  today: number[];
  before: number[];
}

const HOURS = 24;
const HEIGHT = 40;

/** Today as an area, last week as a faint line; the numbers beside it say the same. */
export function Sparkline({ today, before }: SparklineProps) {
  const most = Math.max(1, ...today, ...before);
  const y = (value: number) => HEIGHT - 2 - (value / most) * (HEIGHT - 6);
  const points = (values: number[]) => values.map((value, hour) => `${hour + 0.5},${y(value).toFixed(1)}`).join(' ');
  const last = today.length - 0.5;
  return (
    <svg className={styles.spark} viewBox={`0 0 ${HOURS} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden focusable="false">
      <line x1={0} x2={HOURS} y1={HEIGHT - 1} y2={HEIGHT - 1} className={styles.sparkAxis} />
      <polyline points={points(before.slice(0, HOURS))} className={styles.sparkBefore} />
      {today.length > 0 ? (
        <>
          <polygon points={`0.5,${HEIGHT - 1} ${points(today)} ${last},${HEIGHT - 1}`} className={styles.sparkArea} />
          <polyline points={points(today)} className={styles.sparkToday} />
        </>
      ) : null}
    </svg>
  );
}
