import { useQuery } from '@tanstack/react-query';
import { useChannel } from '../app/useChannel';
import type { Point } from './chart/option';
import { instantAt } from './dates';
import { itemsQuery } from './queries';
import type { Granularity, Period } from './range';
import { useSettled } from './useSettled';

const LOOK_AFTER = 120;

/** The items within the point of the curve that is looked at. */
export function useItemsAt(points: Point[], at: number | undefined, granularity: Granularity, zone: string) {
  const { id } = useChannel();
  const settled = useSettled(at, LOOK_AFTER);
  const start = settled === undefined ? undefined : points[settled]?.start;
  const period = start === undefined ? {} : periodAt(start, granularity, zone);
  const items = useQuery({ ...itemsQuery(id, period), enabled: start !== undefined, staleTime: 20_000 });
  return start === undefined ? undefined : items.data;
}

function periodAt(start: string, granularity: Granularity, zone: string): Period {
  const day = start.slice(0, 10);
  if (granularity === 'day') return { from: instantAt(day, 0, zone), to: instantAt(day, 24, zone) };
  return { from: new Date(start).toISOString(), to: new Date(Date.parse(start) + 3_600_000).toISOString() };
}
