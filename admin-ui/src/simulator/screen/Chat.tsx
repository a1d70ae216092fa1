import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTexts } from '../../app/i18n/texts';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import { Conversation } from '../../phone/Conversation';
import type { Account, LiveMenu, Person } from '../api/model';
import { entriesQuery, exchangesQuery } from '../api/queries';
import { nameOf } from './AccountCard';
import { phoneEntries } from './entries';
import styles from './Screen.module.css';
import type { Do } from './useAct';

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

interface ChatProps {
  account: Account;
  person: Person;
  menu: LiveMenu | null | undefined;
  act: Do;
  onOpen: (url: string) => void;
}

/** The conversation of one follower, as it happens. */
export function Chat({ account, person, menu, act, onOpen }: ChatProps) {
  const t = useTexts('simulator');
  const queries = useQueryClient();
  const entries = useQuery(entriesQuery(queries, account.appId, person.openId));
  const exchanges = useQuery(exchangesQuery(queries, account.appId, person.openId));
  if (entries.error && !entries.data) {
    return (
      <div className={styles.failure}>
        <ProblemNotice what={t('chat.failed')} error={entries.error} onRetry={() => void entries.refetch()} />
      </div>
    );
  }
  return (
    <Conversation
      entries={phoneEntries(entries.data ?? [], exchanges.data ?? [], menu, t, Date.now())}
      account={nameOf(account)}
      follower={person.nickname}
      zone={ZONE}
      onOpen={onOpen}
      onChoose={(menuEntryId, text) => act('text', { text, menuEntryId })}
    />
  );
}
