import { useState } from 'react';
import type { DraftButton } from './draft/buttons';

export interface Undo {
  words: string;
  restore: (now: DraftButton[]) => DraftButton[];
  /** It would also take back what is typed after it, so it goes with the next edit. */
  whole: boolean;
}

/** The last thing that can be taken back. */
export function useUndo() {
  const [undo, offer] = useState<Undo>();
  return { undo, offer, clear: () => offer(undefined), edited: () => offer((now) => (now?.whole ? undefined : now)) };
}
