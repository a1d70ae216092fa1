import type { Granularity } from '../range';

type Format = (moment: string, style: 'time' | 'day' | 'weekday') => string;

/** A point's full name: "Wed, Nov 25", "Wed, Nov 25, 14:00–15:00", within one day "14:00–15:00". */
export function pointName(start: string, granularity: Granularity, oneDay: boolean, format: Format): string {
  if (granularity === 'day') return format(start, 'weekday');
  const next = new Date(Date.parse(start) + 3_600_000).toISOString();
  const hour = `${format(start, 'time')}–${format(next, 'time')}`;
  return oneDay ? hour : `${format(start, 'weekday')}, ${hour}`;
}

/** What stands below the axis: hours of one day, else days. */
export function axisName(start: string, hours: boolean, format: Format): string {
  return format(start, hours ? 'time' : 'day');
}

/** Whether a point gets a label, so that no two come closer than `gap` pixels. */
export function labelled(starts: string[], hoursOfOneDay: boolean, width: number, gap: number) {
  const candidates = hoursOfOneDay
    ? starts.map((_, at) => at)
    : starts.flatMap((start, at) => (at === 0 || start.slice(0, 10) !== starts[at - 1]?.slice(0, 10) ? [at] : []));
  const room = Math.max(1, Math.floor(width / gap));
  const step = Math.max(1, Math.ceil(candidates.length / room));
  const chosen = new Set(candidates.filter((_, at) => at % step === 0));
  return (at: number) => chosen.has(at);
}
