import { useQuery } from '@tanstack/react-query';
import { useChannel } from '../app/useChannel';
import { compare, type Comparison } from './compare';
import type { LocalDate } from './dates';
import { clicksQuery } from './queries';
import { periodBefore, type Span } from './range';
import type { View } from './useView';

/** The taps against those of the time before; none when counting began in the middle of it. */
export function useComparison(
  total: number | undefined,
  view: View,
  span: Span,
  now: Date,
  firstDay: LocalDate | undefined,
): Comparison {
  const { id, timeZone } = useChannel();
  const period = periodBefore(view.range, span, timeZone, now);
  const covered = period !== undefined && firstDay !== undefined && period.from >= firstDay;
  const item = view.item === undefined ? {} : { item: view.item };
  const before = useQuery({
    ...clicksQuery(id, { ...(period ?? {}), granularity: 'day', ...item }),
    enabled: covered,
    staleTime: 30_000,
  });
  if (total === undefined || !covered || before.isPlaceholderData) return { kind: 'none' };
  return compare(total, before.data?.total);
}
