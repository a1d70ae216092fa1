import { createContext, useContext } from 'react';
import type { Rules } from '../app/api/model';
import type { MenuKey } from './data/menuKeys';
import type { Target } from './data/rules';

/** What is being edited beside the ladder. */
export type Editing =
  | { what: 'answer'; target: Target }
  | { what: 'new-scan' }
  | { what: 'keyword'; at: number | 'new' }
  | { what: 'hours' };

export interface RepliesOfChannel {
  channelId: string;
  rules: Rules;
  menuKeys: MenuKey[];
  /** The rule that answered what was tried last, e.g. `keyword:2`. */
  tried: string | undefined;
  edit: (editing: Editing) => void;
  /** Something was saved: the rules are read again, and the page says when. */
  saved: () => Promise<void>;
}

export const RepliesContext = createContext<RepliesOfChannel | undefined>(undefined);

export function useReplies(): RepliesOfChannel {
  const replies = useContext(RepliesContext);
  if (!replies) throw new Error('This stands on the replies page');
  return replies;
}
