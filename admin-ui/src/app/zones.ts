import type { Language } from './i18n/languages';

/** Browsers still call some zones by the names they had long ago. */
const RENAMED: Record<string, string> = {
  'Europe/Kiev': 'Europe/Kyiv',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
};

export interface Zone {
  id: string;
  /** What it is called and how far it is from Greenwich now: "Eastern European Time, GMT+2". */
  about: string;
}

/** The zone this browser is in. */
export function ownZone(): string {
  return nowNamed(new Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** Every zone a channel can be in, this browser's first. */
export function zones(language: Language, now: Date = new Date()): Zone[] {
  const own = ownZone();
  const known = Intl.supportedValuesOf('timeZone').map(nowNamed);
  const ids = [own, ...known.filter((id) => id !== own)];
  return (ids.includes('UTC') ? ids : [...ids, 'UTC']).map((id) => ({ id, about: about(id, language, now) }));
}

/** Also for a zone the list lacks. */
export function about(id: string, language: Language, now: Date): string {
  const part = (timeZoneName: 'longGeneric' | 'shortOffset') =>
    new Intl.DateTimeFormat(language, { timeZone: id, timeZoneName })
      .formatToParts(now)
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return [...new Set([part('longGeneric'), part('shortOffset')])].join(', ');
}

function nowNamed(id: string): string {
  return RENAMED[id] ?? id;
}
