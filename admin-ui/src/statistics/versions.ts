import type { PublishedMenu } from '../app/api/model';

export type VersionMarks = Map<number, number[]>;

/** Menu versions by the point of the series in which they were published. */
export function versionMarks(versions: PublishedMenu[], starts: string[], openEnd: boolean): VersionMarks {
  const marks: VersionMarks = new Map();
  const moments = starts.map((start) => Date.parse(start));
  const end = endOf(moments, openEnd);
  for (const { version, publishedAt } of [...versions].sort((one, other) => one.version - other.version)) {
    const moment = Date.parse(publishedAt);
    const at = moments.findLastIndex((start) => start <= moment);
    if (at >= 0 && moment < end) marks.set(at, [...(marks.get(at) ?? []), version]);
  }
  return marks;
}

/** "3", or "3–5" for several at once. */
export function versionText(versions: number[]): string {
  const [first, last] = [versions[0], versions.at(-1)];
  return first === last ? `${first}` : `${first}–${last}`;
}

function endOf(moments: number[], open: boolean): number {
  const last = moments.at(-1);
  if (open || last === undefined) return Infinity;
  const step = moments.length > 1 ? last - (moments.at(-2) ?? last) : 86_400_000;
  return last + step;
}
