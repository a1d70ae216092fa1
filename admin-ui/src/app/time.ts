import { useMemo } from 'react';
import type { Language } from './i18n/languages';
import { useLanguage } from './i18n/useLanguage';
import { useCurrentChannel } from './useChannel';

export type TimeStyle = 'time' | 'date' | 'dateTime' | 'day' | 'weekday';

const STYLES: Record<TimeStyle, Intl.DateTimeFormatOptions> = {
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  date: { year: 'numeric', month: 'short', day: 'numeric' },
  dateTime: { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { month: 'short', day: 'numeric' },
  weekday: { weekday: 'short', month: 'short', day: 'numeric' },
};

/** A moment as clocks in that zone show it. */
export function formatInZone(
  moment: string | Date,
  zone: string | undefined,
  style: TimeStyle,
  language: Language,
): string {
  const options = zone === undefined ? STYLES[style] : { ...STYLES[style], timeZone: zone };
  return new Intl.DateTimeFormat(language, options).format(new Date(moment));
}

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** "3 minutes ago"; below a minute "now". */
export function timeAgo(moment: string | Date, language: Language, now: Date = new Date()): string {
  const seconds = (new Date(moment).getTime() - now.getTime()) / 1000;
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const [unit, length] of STEPS) {
    if (Math.abs(seconds) >= length) return format.format(Math.trunc(seconds / length), unit);
  }
  return format.format(0, 'second');
}

/** Times in the person's language and, on a channel's page, in the channel's zone. */
export function useTime(otherZone?: string) {
  const [language] = useLanguage();
  const channel = useCurrentChannel();
  const zone = otherZone ?? channel?.timeZone;
  return useMemo(
    () => ({
      zone,
      format: (moment: string | Date, style: TimeStyle) => formatInZone(moment, zone, style, language),
      ago: (moment: string | Date) => timeAgo(moment, language),
    }),
    [zone, language],
  );
}

/** Numbers as the language writes them. */
export function useNumbers() {
  const [language] = useLanguage();
  return useMemo(() => {
    const whole = new Intl.NumberFormat(language);
    const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
    return { whole: (value: number) => whole.format(value), percent: (share: number) => percent.format(share) };
  }, [language]);
}
