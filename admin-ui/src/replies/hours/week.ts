import type { Opening } from '../../app/api/model';

export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Day = (typeof DAYS)[number];

/** Minutes of a day. */
export interface Span {
  from: number;
  to: number;
}

const DAY = 24 * 60;

/** "9", "930", "9:30", "24:00" as HH:mm; undefined for what is no time. */
export function readTime(text: string): string | undefined {
  const found = /^\s*(\d{1,2})(?:[:.h]?(\d{2}))?\s*$/.exec(text);
  const minutes = found ? Number(found[1]) * 60 + Number(found[2] ?? 0) : Number.NaN;
  return minutes <= DAY && Number(found?.[2] ?? 0) < 60 ? writeTime(minutes) : undefined;
}

export function writeTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** From the day's midnight; past 1440 it lies on the next day. */
export function spanOf({ open, close }: Opening): Span {
  const from = minutesOf(open);
  const to = minutesOf(close);
  return { from, to: to > from ? to : to + DAY };
}

/** What of the week is open, day by day, with nights cut at midnight. */
export function spansByDay(weekly: Opening[]): Span[][] {
  const days: Span[][] = DAYS.map(() => []);
  for (const opening of weekly) {
    const at = DAYS.indexOf(opening.day);
    const { from, to } = spanOf(opening);
    days[at]?.push({ from, to: Math.min(to, DAY) });
    if (to > DAY) days[(at + 1) % 7]?.push({ from: 0, to: to - DAY });
  }
  return days.map(merge);
}

/** The week with some hours of some days opened or closed. */
export function paint(weekly: Opening[], days: number[], { from, to }: Span, open: boolean): Opening[] {
  const spans = spansByDay(weekly).map((day, at) => {
    if (!days.includes(at)) return day;
    return open ? merge([...day, { from, to }]) : day.flatMap((span) => without(span, { from, to }));
  });
  return openings(spans);
}

/** The first day's hours for the others too. */
export function copyDay(weekly: Opening[], from: Day, to: Day[]): Opening[] {
  const pattern = weekly.filter(({ day }) => day === from);
  const others = weekly.filter(({ day }) => !to.includes(day));
  return inOrder([...others, ...to.flatMap((day) => pattern.map((opening) => ({ ...opening, day })))]);
}

export function inOrder(weekly: Opening[]): Opening[] {
  return [...weekly].sort((one, other) => begin(one) - begin(other));
}

/** Whether two openings cover the same minute, also around the end of the week. */
export function overlap(one: Opening, other: Opening): boolean {
  const week = 7 * DAY;
  const after = (a: Opening, b: Opening) => (begin(b) - begin(a) + week) % week < spanOf(a).to - spanOf(a).from;
  return after(one, other) || after(other, one);
}

function begin(opening: Opening): number {
  return DAYS.indexOf(opening.day) * DAY + minutesOf(opening.open);
}

/** Hours until midnight and hours after it are one night, where both belong together. */
function openings(days: Span[][]): Opening[] {
  const tails = new Map<number, number>();
  days.forEach((spans, at) => {
    const last = spans.at(-1);
    const next = days[(at + 1) % 7]?.[0];
    if (last?.to === DAY && next?.from === 0 && next.to <= last.from && next.to < DAY) tails.set(at, next.to);
  });
  return DAYS.flatMap((day, at) => {
    const spans = days[at] ?? [];
    const taken = tails.has((at + 6) % 7);
    return spans.slice(taken ? 1 : 0).map(({ from, to }) => {
      const tail = to === DAY ? tails.get(at) : undefined;
      return { day, open: writeTime(from), close: writeTime(tail ?? to) };
    });
  });
}

function merge(spans: Span[]): Span[] {
  const sorted = [...spans].sort((one, other) => one.from - other.from);
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else merged.push({ ...span });
  }
  return merged;
}

function without(span: Span, hole: Span): Span[] {
  const parts = [
    { from: span.from, to: Math.min(span.to, hole.from) },
    { from: Math.max(span.from, hole.to), to: span.to },
  ];
  return parts.filter(({ from, to }) => from < to);
}
