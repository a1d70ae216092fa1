import type { OffHours, Opening } from '../../app/api/model';
import { DAYS, spanOf } from './week';

/** A moment on the wall of some zone. */
export interface WallTime {
  /** `2026-12-25` */
  date: string;
  minute: number;
}

export interface Status {
  open: boolean;
  /** When that changes; undefined when it never does. */
  until?: WallTime;
  /** The holiday that closes today, if it has a name. */
  holiday?: string | undefined;
  reason: 'weekly' | 'holiday' | 'workday';
}

type Calendar = Pick<OffHours, 'weekly' | 'holidays' | 'workdays'>;

const DAY = 24 * 60;
const HORIZON = 400;

/** Open or closed at a moment, by the same rules as reply-service. */
export function statusAt(calendar: Calendar, at: WallTime): Status {
  const open = isOpen(calendar, at);
  const holiday = calendar.holidays.find(({ date }) => date === at.date);
  const until = nextChange(calendar, at, open);
  return {
    open,
    ...(until ? { until } : {}),
    reason: holiday && !open ? 'holiday' : calendar.workdays.includes(at.date) && open ? 'workday' : 'weekly',
    holiday: open ? undefined : holiday?.name,
  };
}

export function isOpen(calendar: Calendar, { date, minute }: WallTime): boolean {
  return (
    openings(calendar, date).some((it) => covers(it, minute)) ||
    openings(calendar, addDays(date, -1)).some((it) => covers(it, minute + DAY))
  );
}

export function wallTime(moment: Date, timeZone: string): WallTime {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(moment);
  const [date = '', time = ''] = parts.split(' ');
  return { date, minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) };
}

export function addDays(date: string, days: number): string {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** 0 is Monday. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

function nextChange(calendar: Calendar, at: WallTime, open: boolean): WallTime | undefined {
  for (let day = 0; day <= HORIZON; day++) {
    const date = addDays(at.date, day);
    const found = edges(calendar, date).find(
      (minute) => (day > 0 || minute > at.minute) && isOpen(calendar, { date, minute }) !== open,
    );
    if (found !== undefined) return { date, minute: found };
  }
  return undefined;
}

/** The minutes of a day at which something may begin or end. */
function edges(calendar: Calendar, date: string): number[] {
  const today = openings(calendar, date).map(spanOf);
  const before = openings(calendar, addDays(date, -1)).map(spanOf);
  const all = [0, ...today.flatMap(({ from, to }) => [from, to]), ...before.map(({ to }) => to - DAY)];
  return [...new Set(all)].filter((minute) => minute >= 0 && minute < DAY).sort((one, other) => one - other);
}

function openings(calendar: Calendar, date: string): Opening[] {
  if (calendar.holidays.some((holiday) => holiday.date === date)) return [];
  const usual = calendar.weekly.filter(({ day }) => day === DAYS[weekdayOf(date)]);
  return usual.length === 0 && calendar.workdays.includes(date) ? firstWorkday(calendar) : usual;
}

function firstWorkday({ weekly }: Calendar): Opening[] {
  const first = DAYS.find((day) => weekly.some((opening) => opening.day === day));
  return weekly.filter(({ day }) => day === first);
}

function covers(opening: Opening, minute: number): boolean {
  const { from, to } = spanOf(opening);
  return minute >= from && minute < to;
}
