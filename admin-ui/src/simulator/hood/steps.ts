import type { ApiCall, ChatEntry, Exchange, Person } from '../api/model';

/** What one phone knows: its exchanges, and the entries that tell what each was about. */
export interface Trace {
  person: Person;
  entries: ChatEntry[];
  exchanges: Exchange[];
}

export type Step =
  | { kind: 'exchange'; id: string; at: string; person: Person; exchange: Exchange; deed: ChatEntry | undefined; answer: ChatEntry | undefined }
  | { kind: 'call'; id: string; at: string; call: ApiCall };

const SHOWN = 100;

/** What went over the wire, the newest first. */
export function steps(traces: Trace[], calls: ApiCall[]): Step[] {
  const exchanged = traces.flatMap(exchangeSteps);
  const called = calls.map((call): Step => ({ kind: 'call', id: `call-${call.id}`, at: call.at, call }));
  return [...exchanged, ...called].sort((a, b) => Date.parse(b.at) - Date.parse(a.at)).slice(0, SHOWN);
}

function exchangeSteps({ person, entries, exchanges }: Trace): Step[] {
  return exchanges.map((exchange) => {
    const own = entries.filter((entry) => entry.exchange === exchange.number);
    return {
      kind: 'exchange',
      id: `exchange-${exchange.number}`,
      at: exchange.startedAt,
      person,
      exchange,
      deed: own.find(({ kind }) => kind === 'follower'),
      answer: own.find(({ kind }) => kind === 'passive-reply'),
    };
  });
}
