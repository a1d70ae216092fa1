import { addDays, daysFrom, firstOfMonth, instantAt, isDate, lastOfMonth, type LocalDate, nearestHourIn } from './dates';

export const PRESETS = ['today', 'yesterday', 'last7', 'last28', 'thisMonth', 'lastMonth', 'all'] as const;
export type Preset = (typeof PRESETS)[number];
export type Granularity = 'hour' | 'day';

/** The time a page is about, as somebody chose it. */
export type Range = { preset: Preset } | { preset: 'custom'; from: LocalDate; to: LocalDate };

/** Its days, the last one included; `open` while it goes on. */
export interface Span {
  from: LocalDate;
  to: LocalDate;
  open: boolean;
}

/** As the statistics take it. */
export interface Period {
  from?: string;
  to?: string;
}

const STANDARD: Range = { preset: 'last7' };
/** So many points the statistics give in one answer. */
const MOST_POINTS = 10_000;
export const MOST_DAYS_BY_HOUR = Math.floor((MOST_POINTS - 1) / 24);

export function readRange(search: URLSearchParams): Range {
  const preset = search.get('range');
  const [from, to] = [search.get('from'), search.get('to')];
  if (preset === 'custom' && isDate(from) && isDate(to) && from <= to) return { preset, from, to };
  const known = PRESETS.find((one) => one === preset);
  return known ? { preset: known } : STANDARD;
}

export function writeRange(range: Range, search: URLSearchParams): void {
  for (const name of ['range', 'from', 'to']) search.delete(name);
  if (range.preset !== STANDARD.preset) search.set('range', range.preset);
  if (range.preset === 'custom') {
    search.set('from', range.from);
    search.set('to', range.to);
  }
}

/** @param firstDay the day on which counting begins, where all time starts */
export function spanOf(range: Range, today: LocalDate, firstDay: LocalDate = today): Span {
  const [from, to] = days(range, today, firstDay);
  const end = to > today ? today : to;
  return { from: from > end ? end : from, to: end, open: end === today };
}

function days(range: Range, today: LocalDate, firstDay: LocalDate): [LocalDate, LocalDate] {
  switch (range.preset) {
    case 'today':
      return [today, today];
    case 'yesterday':
      return [addDays(today, -1), addDays(today, -1)];
    case 'last7':
      return [addDays(today, -6), today];
    case 'last28':
      return [addDays(today, -27), today];
    case 'thisMonth':
      return [firstOfMonth(today), today];
    case 'lastMonth':
      return [firstOfMonth(today, -1), addDays(firstOfMonth(today), -1)];
    case 'all':
      return [firstDay, today];
    case 'custom':
      return [range.from, range.to];
  }
}

/** What goes on has no end: the answer ends with the present hour or day, not with hours to come. */
export function periodOf(span: Span): Period {
  return span.open ? { from: span.from } : { from: span.from, to: span.to };
}

/** The time it is measured against, up to the same hour while it goes on; none for all time. */
export function periodBefore(range: Range, span: Span, zone: string, now: Date): Required<Period> | undefined {
  const before = spanBefore(range, span);
  if (!before) return undefined;
  const to = span.open ? instantAt(before.to, nearestHourIn(zone, now), zone) : before.to;
  return { from: before.from, to };
}

function spanBefore(range: Range, { from, to }: Span): { from: LocalDate; to: LocalDate } | undefined {
  switch (range.preset) {
    case 'all':
      return undefined;
    case 'today':
    case 'yesterday':
      return { from: addDays(from, -7), to: addDays(to, -7) };
    case 'thisMonth':
    case 'lastMonth':
      return monthBefore(from, to);
    default:
      return { from: addDays(from, -daysFrom(from, to)), to: addDays(from, -1) };
  }
}

function monthBefore(from: LocalDate, to: LocalDate): { from: LocalDate; to: LocalDate } {
  const first = firstOfMonth(from, -1);
  const last = lastOfMonth(first);
  const same = addDays(first, daysFrom(from, to) - 1);
  const whole = to === lastOfMonth(to);
  return { from: first, to: whole || same > last ? last : same };
}

export function canShowHours(span: Span): boolean {
  return daysFrom(span.from, span.to) <= MOST_DAYS_BY_HOUR;
}

/** What was wished for, if it is possible, else what suits the time. */
export function granularityOf(span: Span, wished: Granularity | undefined): Granularity {
  if (wished === 'hour') return canShowHours(span) ? 'hour' : 'day';
  return wished ?? (daysFrom(span.from, span.to) <= 2 ? 'hour' : 'day');
}
