import type { Entry } from './types';

const PAUSE = 5 * 60_000;

/** The time that stands above an entry: of the first one, and of one after a pause. */
export function timeBefore(entries: Entry[], at: number): string | undefined {
  const moment = entries[at]?.at;
  if (moment === undefined) return undefined;
  const before = entries.slice(0, at).findLast((entry) => entry.at !== undefined)?.at;
  const first = before === undefined;
  return first || Date.parse(moment) - Date.parse(before) >= PAUSE ? moment : undefined;
}
