import type { Opening } from '../../app/api/model';
import { overlap, readTime } from './week';

/** Both ends are times that the calendar can hold. */
export function isReadable({ open, close }: Opening): boolean {
  return readTime(open) === open && open !== '24:00' && readTime(close) === close;
}

/** Positions of openings that cover the same minutes as another. */
export function overlapping(weekly: Opening[]): Set<number> {
  const found = new Set<number>();
  weekly.forEach((one, at) => {
    weekly.forEach((other, otherAt) => {
      if (at !== otherAt && isReadable(one) && isReadable(other) && overlap(one, other)) found.add(at);
    });
  });
  return found;
}

export function isSound(weekly: Opening[]): boolean {
  return weekly.every(isReadable) && overlapping(weekly).size === 0;
}

/** What can be drawn while something else is still being typed. */
export function soundOnly(weekly: Opening[]): Opening[] {
  return weekly.filter(isReadable);
}
