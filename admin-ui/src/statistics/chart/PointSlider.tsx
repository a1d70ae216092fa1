import type { KeyboardEvent } from 'react';
import styles from './Chart.module.css';

interface PointSliderProps {
  count: number;
  at: number | undefined;
  onAt: (at: number | undefined) => void;
  spoken: (at: number) => string;
  label: string;
}

/** Lies over the drawing: with the arrow keys one goes from point to point and hears each. */
export function PointSlider({ count, at, onAt, spoken, label }: PointSliderProps) {
  if (count === 0) return null;
  const here = Math.min(at ?? count - 1, count - 1);
  const go = (event: KeyboardEvent) => {
    const next = target(event.key, here, count);
    if (next === undefined) return;
    event.preventDefault();
    onAt(next);
  };
  return (
    <div
      className={styles.slider}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={count - 1}
      aria-valuenow={here}
      aria-valuetext={spoken(here)}
      onKeyDown={go}
      onFocus={(event) => event.target.matches(':focus-visible') && onAt(here)}
      onBlur={() => onAt(undefined)}
    />
  );
}

function target(key: string, here: number, count: number): number | undefined {
  const targets: Record<string, number> = {
    ArrowLeft: here - 1,
    ArrowDown: here - 1,
    ArrowRight: here + 1,
    ArrowUp: here + 1,
    PageDown: here - 7,
    PageUp: here + 7,
    Home: 0,
    End: count - 1,
  };
  const wanted = targets[key];
  return wanted === undefined ? undefined : Math.max(0, Math.min(count - 1, wanted));
}
