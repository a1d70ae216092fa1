import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Menu } from '../../app/api/model';
import { fieldProblems } from '../../app/api/problem';
import { menuQuery } from '../../app/api/queries';
import { contentOf, type DraftButton, fromApi, withIds } from './buttons';
import { located, type Mistake, mistakesIn } from './rules';
import { DraftConflict, sendDraft, type Sending } from './saving';

type StoredDraft = Menu['draft'];

const PAUSE = 700;
const PAUSE_AFTER_FAILURE = 15_000;

export type Saving = 'saved' | 'waiting' | 'saving' | 'unfinished' | 'failed' | 'conflict';

/** The menu as it is drawn here, and how it gets to the service: by itself, once it can be saved. */
export function useDraft(channelId: string, menu: Menu) {
  const queries = useQueryClient();
  const [buttons, setButtons] = useState(() => fromApi(menu.draft.buttons));
  const [sent, setSent] = useState(buttons);
  const [stored, setStored] = useState(() => contentOf(buttons));
  const [savedAt, setSavedAt] = useState<Date>();
  const [elsewhere, setElsewhere] = useState(false);
  const seen = useRef(new Set([stored]));

  const accept = (draft: StoredDraft, from: DraftButton[]) => {
    const content = contentOf(fromApi(draft.buttons));
    seen.current.add(content);
    setStored(content);
    setSent(from);
    setButtons((now) => withIds(now, from, draft.buttons));
  };
  const save = useMutation({
    mutationFn: (sending: Sending) => sendDraft(queries, channelId, sending),
    onSuccess: (draft, { buttons: from }) => {
      accept(draft, from);
      setSavedAt(new Date());
      void queries.invalidateQueries({ queryKey: menuQuery(channelId).queryKey, exact: true });
    },
    onError: (_error, { buttons: from }) => setSent(from),
  });

  const content = contentOf(buttons);
  const dirty = content !== stored;
  const mistakes = mistakesIn(buttons);
  const conflict = save.error instanceof DraftConflict ? save.error : undefined;
  const failedWith = save.isError ? contentOf(save.variables.buttons) : undefined;

  const ours = dirty || save.isPending || conflict !== undefined;
  useTakeOver(menu, { stored, seen: seen.current, ours }, (draft) => {
    const theirs = fromApi(draft.buttons);
    setButtons(theirs);
    accept(draft, theirs);
    setElsewhere(true);
  });

  const blocked = !dirty || mistakes.length > 0 || save.isPending || conflict !== undefined;
  const { mutate, mutateAsync } = save;
  useEffect(() => {
    if (blocked) return;
    const pause = failedWith === content ? PAUSE_AFTER_FAILURE : PAUSE;
    const timer = setTimeout(() => mutate({ buttons, base: stored }), pause);
    return () => clearTimeout(timer);
  }, [blocked, buttons, content, failedWith, mutate, stored]);

  const change = useCallback((edit: (now: DraftButton[]) => DraftButton[]) => {
    setElsewhere(false);
    setButtons(edit);
  }, []);
  /** Saves at once, also over what somebody else has stored. */
  const keepMine = () => mutate({ buttons, base: undefined });
  const takeTheirs = () => {
    if (!conflict) return;
    setStored(contentOf(conflict.theirs));
    setButtons(conflict.theirs);
    setSent(conflict.theirs);
    save.reset();
  };
  /** Stores exactly what is drawn here, also when nothing waits: somebody may have stored another draft. */
  const flush = () => mutateAsync({ buttons, base: stored });
  /** What the service made the draft: a restored version, an imported menu. */
  const replace = (draft: StoredDraft) => {
    const theirs = fromApi(draft.buttons);
    setButtons(theirs);
    accept(draft, theirs);
    setSavedAt(new Date());
    save.reset();
  };

  return {
    buttons,
    change,
    content,
    dirty,
    mistakes: [...mistakes, ...serverMistakes(failedWith === content ? save.error : null, sent)],
    warnings: dirty ? [] : located(menu.draft.warnings, sent),
    saving: savingState({ dirty, pending: save.isPending, mistakes, conflict: conflict !== undefined, failed: failedWith === content }),
    error: conflict ? undefined : (save.error ?? undefined),
    savedAt,
    conflict,
    elsewhere,
    dismissElsewhere: () => setElsewhere(false),
    retry: () => mutate({ buttons, base: stored }),
    keepMine,
    takeTheirs,
    flush,
    replace,
  };
}

export type Draft = ReturnType<typeof useDraft>;

interface Facts {
  dirty: boolean;
  pending: boolean;
  mistakes: Mistake[];
  conflict: boolean;
  failed: boolean;
}

function savingState({ dirty, pending, mistakes, conflict, failed }: Facts): Saving {
  if (conflict) return 'conflict';
  if (pending) return 'saving';
  if (!dirty) return 'saved';
  if (mistakes.length > 0) return 'unfinished';
  return failed ? 'failed' : 'waiting';
}

function serverMistakes(error: unknown, sent: DraftButton[]): Mistake[] {
  return located(fieldProblems(error), sent);
}

interface Here {
  stored: string;
  /** Everything that was stored while we looked: an answer that comes late is no news. */
  seen: Set<string>;
  /** Something of ours waits, or the person has yet to choose. */
  ours: boolean;
}

/** A draft that somebody else has stored is shown at once when nothing of ours waits. */
function useTakeOver({ draft }: Menu, { stored, seen, ours }: Here, take: (draft: StoredDraft) => void): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const theirs = contentOf(fromApi(draft.buttons));
    if (!ours && theirs !== stored && !seen.has(theirs)) latest.current(draft);
  }, [draft, ours, stored, seen]);
}
