import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { accountPath } from './calls';
import { merged } from './merge';
import type { ChatEntry, Exchange } from './model';
import { keys } from './queries';

export type StreamState = 'connecting' | 'open' | 'lost';

const AGAIN_AFTER = 2_000;

/**
 * Everything that happens in the account, by one stream for all phones. It remembers nothing, so
 * whenever it opens all lists are read again; what it brings meanwhile is kept and merged by number.
 */
export function useStream(appId: string): StreamState {
  const queries = useQueryClient();
  const [state, setState] = useState<StreamState>('connecting');
  useEffect(() => {
    let source: EventSource;
    let again: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      source = new EventSource(`${accountPath(appId)}/stream`);
      source.onopen = () => {
        readAll(queries, appId);
        setState('open');
      };
      source.onerror = () => {
        setState('lost');
        // A browser tries again by itself only after a broken connection, not after a refusal.
        if (source.readyState === EventSource.CLOSED) again = setTimeout(open, AGAIN_AFTER);
      };
      listen(source, queries, appId);
    };
    open();
    return () => {
      clearTimeout(again);
      source.close();
    };
  }, [queries, appId]);
  return state;
}

function readAll(queries: QueryClient, appId: string): void {
  queries.removeQueries({ queryKey: keys.fresh(appId) });
  // Numbers of calls begin anew after a restart.
  queries.removeQueries({ queryKey: keys.calls(appId), type: 'inactive' });
  queries.setQueryData(keys.calls(appId), []);
  void queries.invalidateQueries({ queryKey: ['phone', appId] });
}

function listen(source: EventSource, queries: QueryClient, appId: string): void {
  const on = <T>(name: string, then: (data: T) => void) =>
    source.addEventListener(name, (event) => then(JSON.parse((event as MessageEvent<string>).data) as T));
  const readAgain = (key: readonly string[]) => void queries.invalidateQueries({ queryKey: key });
  on<{ openId: string; entry: ChatEntry }>('entry', ({ openId, entry }) => {
    add(queries, keys.entries(appId, openId), keys.fresh(appId, 'entries', openId), entry);
    if (entry.kind === 'follower' && entry.exchange !== null) {
      add(queries, keys.exchanges(appId, openId), keys.fresh(appId, 'exchanges', openId), begun(openId, entry, entry.exchange));
    }
    if (entry.call !== null) readAgain(keys.calls(appId));
  });
  on<{ openId: string; exchange: Exchange }>('exchange', ({ openId, exchange }) =>
    add(queries, keys.exchanges(appId, openId), keys.fresh(appId, 'exchanges', openId), exchange),
  );
  on('follower', () => readAgain(keys.people(appId)));
  on('menu', () => readAgain(keys.menu(appId)));
  on('account', () => readAgain(keys.account(appId)));
}

/** Into the list if it is there already, and beside it for a list that is being read just now. */
function add<T extends { number: number }>(
  queries: QueryClient,
  list: readonly string[],
  fresh: readonly string[],
  item: T,
): void {
  queries.setQueryData<T[]>(fresh, (known = []) => merged(known, [item]));
  queries.setQueryData<T[]>(list, (known) => known && merged(known, [item]));
}

function begun(openId: string, entry: ChatEntry, number: number): Exchange {
  return { number, openId, callback: entry.type, clear: '', startedAt: entry.at, finished: false, deliveries: [] };
}
