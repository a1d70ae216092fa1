import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type Granularity, type Range, readRange, writeRange } from './range';

/** What the page shows; it stands in the address, so that a link shows somebody else the same. */
export interface View {
  range: Range;
  /** Undefined: what suits the range. */
  by: Granularity | undefined;
  /** Undefined: the whole menu. */
  item: string | undefined;
}

export function useView(): [View, (change: Partial<View>) => void] {
  const [search, setSearch] = useSearchParams();
  const view = useMemo(() => readView(search), [search]);
  const change = (changed: Partial<View>) => setSearch((before) => written({ ...readView(before), ...changed }, before));
  return [view, change];
}

function readView(search: URLSearchParams): View {
  const by = search.get('by');
  return {
    range: readRange(search),
    by: by === 'hour' || by === 'day' ? by : undefined,
    item: search.get('item') ?? undefined,
  };
}

function written({ range, by, item }: View, before: URLSearchParams): URLSearchParams {
  const search = new URLSearchParams(before);
  writeRange(range, search);
  put(search, 'by', by);
  put(search, 'item', item);
  return search;
}

function put(search: URLSearchParams, name: string, value: string | undefined): void {
  if (value === undefined) search.delete(name);
  else search.set(name, value);
}
