import { type RefObject, useEffect, useRef } from 'react';
import { useTexts } from '../app/i18n/texts';
import { Bubble } from './Bubble';
import styles from './Conversation.module.css';
import { SystemLine } from './SystemLine';
import { TimeLine } from './TimeLine';
import { timeBefore } from './times';
import type { Entry } from './types';

interface ConversationProps {
  entries: Entry[];
  /** The account's name: its first letter stands in its picture. */
  account: string;
  /** The follower's name. */
  follower?: string | undefined;
  /** Zone of the times between the entries; without it no times are shown. */
  zone?: string | undefined;
  /** Somebody chose one of the options of a `choices` message. */
  onChoose?: ((id: string, text: string) => void) | undefined;
  /** Somebody opened a link, an article, a song. */
  onOpen?: ((url: string) => void) | undefined;
}

/** What was said, the newest at the bottom and in view; new entries are read out. */
export function Conversation({ entries, account, follower, zone, onChoose, onOpen }: ConversationProps) {
  const t = useTexts('phone');
  const list = useRef<HTMLDivElement>(null);
  useNewestInView(list, entries.length);
  return (
    // Scrolls, so the keyboard must reach it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.conversation} ref={list} role="log" aria-label={t('conversation', { account })} tabIndex={0}>
      {entries.map((entry, at) => (
        <div key={entry.id} style={{ display: 'contents' }}>
          <TimeLine moment={timeBefore(entries, at)} zone={zone} />
          {entry.side === 'system' ? (
            <SystemLine line={entry} />
          ) : (
            <Bubble said={entry} account={account} follower={follower ?? t('follower')} onChoose={onChoose} onOpen={onOpen} />
          )}
        </div>
      ))}
    </div>
  );
}

/** After each new entry, and when the place shrinks, such as for a keyboard, unless somebody reads further up. */
function useNewestInView(list: RefObject<HTMLDivElement | null>, count: number): void {
  useEffect(() => {
    list.current?.scrollTo?.(0, list.current.scrollHeight);
  }, [list, count]);
  useEffect(() => {
    const place = list.current;
    if (!place) return;
    let atEnd = true;
    const look = () => {
      atEnd = place.scrollHeight - place.scrollTop - place.clientHeight < 40;
    };
    const observer = new ResizeObserver(() => {
      if (atEnd) place.scrollTo?.(0, place.scrollHeight);
    });
    place.addEventListener('scroll', look);
    observer.observe(place);
    return () => {
      place.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [list]);
}
