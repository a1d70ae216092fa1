import { App } from 'antd';
import { useState } from 'react';
import type { Violation } from '../app/api/model';
import { useTexts } from '../app/i18n/texts';
import { useChannel } from '../app/useChannel';
import { allButtons, type DraftButton, fromApi } from './draft/buttons';
import { located } from './draft/rules';
import type { Draft } from './draft/useDraft';
import type { Replies } from './reply/useReplies';
import type { Starter } from './start/starters';
import { useMenuCalls } from './useMenuCalls';
import type { Selection } from './useSelection';
import type { useUndo } from './useUndo';

interface Parts {
  draft: Draft;
  replies: Replies;
  selection: Selection;
  undo: ReturnType<typeof useUndo>;
  published: DraftButton[];
  version: number;
  changes: number;
  onDone: () => void;
}

/** What replaces the draft as a whole; each can be taken back. */
export function useWholeMenu({ draft, replies, selection, undo, published, version, changes, onDone }: Parts) {
  const t = useTexts('menu');
  const { modal } = App.useApp();
  const { id } = useChannel();
  const [notes, setNotes] = useState<{ uid: string; name: string; detail: string }[]>([]);
  const { restore, takeOver } = useMenuCalls(id, draft.replace);
  const offer = (words: string) => {
    const before = draft.buttons;
    undo.offer({ words, whole: true, restore: () => before });
  };

  const discard = () => {
    offer(t('undo.discarded', { count: changes }));
    draft.change(() => published);
    selection.select(undefined);
    setNotes([]);
    onDone();
  };
  const askToDiscard = () =>
    void modal.confirm({
      title: t('discard.title', { count: changes }),
      content: version > 0 ? t('discard.what', { version }) : t('discard.what.first'),
      okText: t('discard.yes'),
      okButtonProps: { danger: true },
      cancelText: t('cancel'),
      onOk: discard,
    });
  const bringBack = (number: number) => {
    const words = t('undo.restored', { version: number });
    const before = draft.buttons;
    restore.mutate(number, {
      onSuccess: () => {
        undo.offer({ words, whole: true, restore: () => before });
        selection.select(undefined);
        onDone();
      },
    });
  };
  const importLive = async () => {
    const before = draft.buttons;
    const menu = await takeOver.mutateAsync();
    undo.offer({ words: t('undo.imported'), whole: true, restore: () => before });
    selection.select(undefined);
    const taken = fromApi(menu.draft.buttons);
    setNotes(notesOf(menu.notes ?? [], taken));
    textsIn(menu.notes ?? [], taken).forEach(({ key, text }) => {
      if (replies.contentOf(key) === undefined) replies.write(key, { type: 'text', text });
    });
  };
  const askToTakeOver = () =>
    void modal.confirm({
      title: t('import.title'),
      content: draft.buttons.length > 0 ? t('import.what') : t('import.what.empty'),
      okText: t('import.yes'),
      cancelText: t('cancel'),
      onOk: () => importLive().catch(() => undefined),
    });
  const start = ({ buttons, replies: texts, name }: Starter) => {
    offer(t('undo.started', { name }));
    draft.change(() => buttons);
    Object.entries(texts).forEach(([key, content]) => {
      if (replies.contentOf(key) === undefined) replies.write(key, content);
    });
    selection.select(buttons[0]?.uid, buttons);
  };

  return {
    askToDiscard,
    askToTakeOver,
    start,
    restore: bringBack,
    restoring: restore.isPending ? restore.variables : undefined,
    restoreError: restore.error,
    importError: takeOver.error,
    notes,
    dismiss: () => {
      setNotes([]);
      takeOver.reset();
    },
  };
}

export type WholeMenu = ReturnType<typeof useWholeMenu>;

function notesOf(notes: Violation[], buttons: DraftButton[]) {
  return located(notes, buttons).map(({ uid, detail = '' }) => ({
    uid,
    detail,
    name: allButtons(buttons).find((button) => button.uid === uid)?.name ?? '',
  }));
}

/** The console's own text answers come as notes; they become replies. */
function textsIn(notes: Violation[], buttons: DraftButton[]) {
  return located(notes, buttons).flatMap(({ uid, detail = '' }) => {
    const text = /^It answered with a text; write this reply for its key: ([\s\S]+)$/.exec(detail)?.[1];
    const key = allButtons(buttons).find((button) => button.uid === uid)?.values.key;
    return text && key ? [{ key, text }] : [];
  });
}
