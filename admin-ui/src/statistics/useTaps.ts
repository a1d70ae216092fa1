import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { versionsQuery } from '../app/api/queries';
import { useChannel } from '../app/useChannel';
import type { Point } from './chart/option';
import { instantAt } from './dates';
import { clicksQuery, refreshEvery, type SeriesAsked } from './queries';
import type { Span } from './range';
import { useSettled } from './useSettled';
import { type VersionMarks, versionMarks } from './versions';

const NO_POINTS: Point[] = [];
const LOOK_AFTER = 120;

/** The curve, with what lies on it. */
export function useTaps(asked: SeriesAsked, span: Span, looked: string | undefined) {
  const { id, timeZone } = useChannel();
  const clicks = useQuery({ ...clicksQuery(id, asked), refetchInterval: refreshEvery(span.open) });
  const versions = useQuery(versionsQuery(id)).data;
  const settled = useSettled(looked, LOOK_AFTER);
  const item = settled !== asked.item ? settled : undefined;
  const part = useQuery({
    ...clicksQuery(id, { ...asked, item: item ?? '' }),
    enabled: item !== undefined && asked.item === undefined,
    staleTime: 20_000,
  });
  const points = clicks.data?.series ?? NO_POINTS;
  const marks: VersionMarks = useMemo(
    () => versionMarks(versions ?? [], points.map(({ start }) => start), span.open),
    [versions, points, span.open],
  );
  const ahead = useMemo(() => hoursAhead(points, asked, span, timeZone), [points, asked, span, timeZone]);
  const shown = item !== undefined && asked.item === undefined ? part.data?.series : undefined;
  return { clicks, points, marks, ahead, part: shown };
}

/** The hours of today that are still to come keep their place. */
function hoursAhead(points: Point[], { granularity }: SeriesAsked, { from, to, open }: Span, zone: string): string[] {
  if (granularity !== 'hour' || !open || from !== to) return [];
  const last = points.at(-1);
  const midnight = Date.parse(instantAt(to, 24, zone));
  const hours: string[] = [];
  for (let hour = last ? Date.parse(last.start) + 3_600_000 : midnight; hour < midnight; hour += 3_600_000) {
    hours.push(new Date(hour).toISOString());
  }
  return hours;
}
