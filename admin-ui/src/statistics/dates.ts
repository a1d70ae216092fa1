/** A day of the channel's calendar, as 2026-11-25; plain text, so that no browser's zone can move it. */
export type LocalDate = string;

const DAY = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

export function isDate(text: string | null): text is LocalDate {
  return text !== null && /^20\d\d-\d\d-\d\d$/.test(text) && addDays(text, 0) === text;
}

/** The day it is in that zone. */
export function dayIn(zone: string, moment: Date | string = new Date()): LocalDate {
  return new Date(wallClock(zone, new Date(moment).getTime())).toISOString().slice(0, 10);
}

/** Full hours since midnight on that zone's clocks, half an hour and more rounded up. */
export function nearestHourIn(zone: string, moment: Date = new Date()): number {
  const wall = wallClock(zone, moment.getTime());
  return Math.round((wall % DAY) / 3_600_000);
}

/** The moment at which that zone's clocks show this hour; 24 is the next midnight. */
export function instantAt(date: LocalDate, hour: number, zone: string): string {
  const wanted = utc(date) + hour * 3_600_000;
  const first = wanted - (wallClock(zone, wanted) - wanted);
  return new Date(wanted - (wallClock(zone, first) - first)).toISOString().replace('.000Z', 'Z');
}

export function addDays(date: LocalDate, days: number): LocalDate {
  const moment = new Date(utc(date) + days * DAY);
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, 10);
}

/** Days from the first to the last, both counted. */
export function daysFrom(first: LocalDate, last: LocalDate): number {
  return Math.round((utc(last) - utc(first)) / DAY) + 1;
}

/** First day of the month that many months later. */
export function firstOfMonth(date: LocalDate, later = 0): LocalDate {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + later, 1)).toISOString().slice(0, 10);
}

export function lastOfMonth(date: LocalDate): LocalDate {
  return addDays(firstOfMonth(date, 1), -1);
}

/** "November 19 – 25, 2026", in the language's own way. */
export function formatSpan(first: LocalDate, last: LocalDate, language: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.formatRange(utc(first), utc(last));
}

export function formatDay(day: LocalDate, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(utc(day));
}

function utc(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** What the zone's clocks show, as if they stood in UTC. */
function wallClock(zone: string, moment: number): number {
  const parts = Object.fromEntries(clock(zone).formatToParts(moment).map(({ type, value }) => [type, value]));
  return Date.parse(`${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}Z`);
}

function clock(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  clocks.set(zone, made);
  return made;
}
