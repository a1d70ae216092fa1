import type { Holiday } from '../../app/api/model';
import { addDays } from './status';

export interface DayGroup {
  name?: string | undefined;
  from: string;
  to: string;
  dates: string[];
}

/** Days in a row with the same name are one holiday to a person. */
export function groupDays(holidays: Holiday[]): DayGroup[] {
  const groups: DayGroup[] = [];
  for (const { date, name } of [...holidays].sort((one, other) => one.date.localeCompare(other.date))) {
    const last = groups.at(-1);
    if (last && last.name === name && addDays(last.to, 1) === date) {
      last.to = date;
      last.dates.push(date);
    } else {
      groups.push({ name, from: date, to: date, dates: [date] });
    }
  }
  return groups;
}
