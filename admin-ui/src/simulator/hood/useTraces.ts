import { useQueries, useQueryClient } from '@tanstack/react-query';
import type { Person } from '../api/model';
import { entriesQuery, exchangesQuery } from '../api/queries';
import type { Trace } from './steps';

/** What the phones on the screen know. */
export function useTraces(appId: string, people: Person[]): Trace[] {
  const queries = useQueryClient();
  const entries = useQueries({ queries: people.map(({ openId }) => entriesQuery(queries, appId, openId)) });
  const exchanges = useQueries({ queries: people.map(({ openId }) => exchangesQuery(queries, appId, openId)) });
  return people.map((person, at) => ({
    person,
    entries: entries[at]?.data ?? [],
    exchanges: exchanges[at]?.data ?? [],
  }));
}
