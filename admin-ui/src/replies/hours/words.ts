import type { Opening } from '../../app/api/model';
import type { Translate } from '../../app/i18n/texts';
import { formatInZone } from '../../app/time';
import type { Language } from '../../app/i18n/languages';
import { addDays, type Status, type WallTime } from './status';
import { DAYS, inOrder, minutesOf } from './week';

type T = Translate<'replies'>;
const MIDDAY_BREAK = { from: 11 * 60, to: 17 * 60, longest: 180 };

/** "Mon", or "Monday". */
export function dayName(day: number, language: Language, style: 'short' | 'long' = 'short'): string {
  // The 5th of January 2026 is a Monday.
  return new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' }).format(Date.UTC(2026, 0, 5 + day));
}

/** "9:00" */
export function shortTime(time: string): string {
  return time.replace(/^0/, '');
}

/** "Mon–Fri 9:00–18:00 with a break 13:00–14:00, Sat 10:00–14:00"; undefined when nothing ever opens. */
export function weekInWords(weekly: Opening[], language: Language, t: T): string | undefined {
  const days = DAYS.map((day) => hoursInWords(inOrder(weekly.filter((opening) => opening.day === day)), language, t));
  const runs: { from: number; to: number; hours: string }[] = [];
  days.forEach((hours, at) => {
    const last = runs.at(-1);
    if (hours === undefined) return;
    if (last && last.to === at - 1 && last.hours === hours) last.to = at;
    else runs.push({ from: at, to: at, hours });
  });
  if (runs.length === 0) return undefined;
  return runs.map((run) => t('week.run', { days: daysInWords(run, language, t), hours: run.hours })).join(t('week.between'));
}

/** "until" of a status: "tomorrow 9:00". */
export function whenInWords(until: WallTime, now: WallTime, language: Language, t: T): string {
  const time = `${Math.floor(until.minute / 60)}:${String(until.minute % 60).padStart(2, '0')}`;
  if (until.date === now.date) return t('when.today', { time });
  if (until.date === addDays(now.date, 1)) return t('when.tomorrow', { time });
  return t('when.day', { day: formatInZone(`${until.date}T12:00:00Z`, 'UTC', 'weekday', language), time });
}

/** "now closed until tomorrow 9:00" */
export function statusInWords(status: Status, now: WallTime, language: Language, t: T): string {
  const { open, until, holiday } = status;
  const kind = open ? 'open' : 'closed';
  if (!until) return t(`now.${kind}.always`);
  const when = whenInWords(until, now, language, t);
  return holiday ? t('now.holiday', { holiday, when }) : t(`now.${kind}`, { when });
}

/** "Kyiv" for Europe/Kyiv. */
export function zoneInWords(zone: string, language: Language): string {
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  if (language === 'en') return city;
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'shortGeneric' }).formatToParts(0);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? city;
}

function daysInWords({ from, to }: { from: number; to: number }, language: Language, t: T): string {
  if (from === 0 && to === 6) return t('week.every-day');
  const [first, last] = [dayName(from, language), dayName(to, language)];
  if (from === to) return first;
  return to === from + 1 ? t('week.two', { first, last }) : `${first}–${last}`;
}

function hoursInWords(openings: Opening[], language: Language, t: T): string | undefined {
  const [first, second] = openings;
  if (!first) return undefined;
  if (openings.length === 1 && first.open === '00:00' && first.close === '24:00') return t('week.whole-day');
  if (second && openings.length === 2 && isMiddayBreak(first, second)) {
    return t('week.break', {
      open: shortTime(first.open),
      close: shortTime(second.close),
      from: shortTime(first.close),
      to: shortTime(second.open),
    });
  }
  const spans = openings.map(({ open, close }) => `${shortTime(open)}–${shortTime(close)}`);
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(spans);
}

function isMiddayBreak(morning: Opening, afternoon: Opening): boolean {
  const [from, to] = [minutesOf(morning.close), minutesOf(afternoon.open)];
  return from >= MIDDAY_BREAK.from && to <= MIDDAY_BREAK.to && to > from && to - from <= MIDDAY_BREAK.longest;
}
