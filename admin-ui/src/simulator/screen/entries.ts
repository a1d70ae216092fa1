import type { Translate } from '../../app/i18n/texts';
import type { Entry } from '../../phone/types';
import type { ChatEntry, Exchange, LiveMenu } from '../api/model';
import { deedInWords } from './deeds';
import { receivedMessage, sentMessage } from './messages';

/** No exchange takes longer: three deliveries of five seconds. */
const LONGEST = 30_000;

/** A conversation as the phone draws it. */
export function phoneEntries(
  entries: ChatEntry[],
  exchanges: Exchange[],
  menu: LiveMenu | null | undefined,
  t: Translate<'simulator'>,
  now: number,
): Entry[] {
  const waiting = new Set(exchanges.filter((exchange) => isWaiting(exchange, now)).map(({ number }) => number));
  return entries.map((entry): Entry => {
    const { at, kind, type, content, exchange } = entry;
    const id = String(entry.number);
    const message = kind === 'follower' ? sentMessage(entry) : receivedMessage(entry);
    if (kind === 'notice') return { id, at, side: 'system', tone: 'notice', text: t('notice.unavailable') };
    if (kind === 'follower') {
      const state = exchange !== null && waiting.has(exchange) ? ('sending' as const) : undefined;
      if (message) return { id, at, side: 'outgoing', message, state };
      return { id, at, side: 'system', text: deedInWords(t, menu, type, content), state };
    }
    if (message) return { id, at, side: 'incoming', message };
    return { id, at, side: 'system', text: t('transferred') };
  });
}

export function isWaiting({ finished, startedAt }: Exchange, now: number): boolean {
  return !finished && now - Date.parse(startedAt) < LONGEST;
}
