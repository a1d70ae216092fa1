import { Skeleton } from 'antd';
import { Suspense, useMemo, useRef, useState } from 'react';
import type { Menu } from '../app/api/model';
import { useTexts } from '../app/i18n/texts';
import { Page } from '../app/ui/Page';
import { useChannel } from '../app/useChannel';
import { useUnsavedChanges } from '../app/useUnsavedChanges';
import { ChangesDialog } from './changes/ChangesDialog';
import { useHints } from './changes/useHints';
import { usePublish } from './changes/usePublish';
import { allButtons, findButton, fromApi } from './draft/buttons';
import { changesBetween } from './draft/changes';
import { useDraft } from './draft/useDraft';
import { HistoryDrawer } from './history/HistoryDrawer';
import { MenuActions } from './MenuActions';
import { MenuBanners } from './MenuBanners';
import styles from './MenuEditor.module.css';
import { ButtonPanel } from './panel/ButtonPanel';
import { NothingSelected } from './panel/NothingSelected';
import { useMistakeWords } from './panel/useMistakeWords';
import { EditorPhone } from './phone/EditorPhone';
import { FollowerView } from './phone/FollowerView';
import { useReplies } from './reply/useReplies';
import { SaveStatus } from './SaveStatus';
import { StartPanel } from './start/StartPanel';
import { UndoBar } from './UndoBar';
import { useEditor } from './useEditor';
import { useKeys } from './useKeys';
import { useSelection } from './useSelection';
import { useUndo } from './useUndo';
import { useWholeMenu } from './useWholeMenu';

/** The phone, the panel beside it, and what becomes of the whole menu. */
export function MenuEditor({ menu }: { menu: Menu }) {
  const t = useTexts('menu');
  const { id } = useChannel();
  const published = useMemo(() => fromApi(menu.published?.buttons ?? []), [menu.published]);
  const version = menu.published?.version ?? 0;
  const draft = useDraft(id, menu);
  const { buttons } = draft;
  const keys = useKeys(id, published);
  const replies = useReplies(id, keys.live);
  const selection = useSelection(buttons);
  const undo = useUndo();
  const editor = useEditor({ draft, replies, selection, undo, ...keys });
  const publishing = usePublish(id, draft, replies, version);
  const changes = useMemo(() => changesBetween(published, buttons), [published, buttons]);
  const hints = useHints(buttons, draft.warnings, replies);
  const phone = useRef<HTMLDivElement>(null);
  const [dialog, setDialog] = useState<'changes' | 'history'>();
  const close = () => {
    setDialog(undefined);
    if (publishing.version !== undefined) undo.clear();
    if (publishing.version !== undefined || !publishing.watching) publishing.reset();
  };
  const whole = useWholeMenu({ draft, replies, selection, undo, published, version, changes: changes.length, onDone: close });
  useUnsavedChanges(draft.dirty || replies.unsaved.length > 0);

  const words = useMistakeWords();
  const problems = useMemo(() => {
    const shown = draft.mistakes.filter(selection.isShown);
    return new Map(shown.reverse().map((mistake) => [mistake.uid, words(mistake) ?? '']));
  }, [draft.mistakes, selection.isShown, words]);
  const finish = () => {
    const first = draft.mistakes[0];
    if (!first) return;
    selection.see(first.uid);
    selection.goTo(first.uid, first.spot);
  };
  const review = () => (draft.mistakes.length > 0 ? finish() : setDialog('changes'));
  const button = findButton(buttons, selection.selected);
  const thenToPhone = (act: () => void) => () => {
    act();
    phone.current?.querySelector<HTMLElement>('button:enabled')?.focus();
  };
  const named = (key: string) => allButtons(buttons).find(({ values }) => values.key === key)?.name ?? key;

  return (
    <Page
      title={t('title')}
      wide
      status={<SaveStatus draft={draft} live={version > 0 && changes.length === 0} onFinish={finish} />}
      actions={
        <MenuActions
          changes={changes.length}
          published={version > 0}
          empty={buttons.length === 0}
          onChanges={review}
          onPublish={review}
          onHistory={() => setDialog('history')}
          onImport={whole.askToTakeOver}
          onDiscard={whole.askToDiscard}
        />
      }
    >
      <MenuBanners menu={menu} draft={draft} whole={whole} publishing={publishing} onReview={review} onSelect={selection.select} />
      <div className={styles.editor}>
        <div ref={phone}>
          <EditorPhone
            buttons={buttons}
            selected={selection.selected}
            open={selection.open}
            problems={problems}
            onSelect={(uid) => (uid === selection.selected ? selection.goTo(uid, 'name') : selection.select(uid))}
            onOpen={selection.setOpen}
            onAdd={editor.add}
            onMove={editor.moveTo}
          >
            <FollowerView button={button} content={replies.contentOf(button?.values.key ?? '')} fallback={replies.default} />
          </EditorPhone>
        </div>
        <div className={styles.side} ref={selection.panel}>
          <UndoBar undo={undo.undo} onUndo={thenToPhone(editor.takeBack)} onClose={thenToPhone(undo.clear)} />
          {button ? (
            <Suspense fallback={<Skeleton active paragraph={{ rows: 6 }} />}>
              <ButtonPanel key={button.uid} editing={editor.editing(button)} replies={replies} />
            </Suspense>
          ) : buttons.length === 0 ? (
            <StartPanel onStart={whole.start} onEmpty={() => editor.add()} onImport={whole.askToTakeOver} />
          ) : (
            <NothingSelected />
          )}
        </div>
      </div>
      <ChangesDialog
        open={dialog === 'changes'}
        onClose={close}
        published={published}
        publishedVersion={version}
        draft={buttons}
        changes={changes}
        hints={hints}
        replies={replies.unsaved.map(named)}
        publishing={publishing}
        onDiscard={whole.askToDiscard}
      />
      <HistoryDrawer
        open={dialog === 'history'}
        onClose={close}
        onRestore={whole.restore}
        restoring={whole.restoring}
        restoreError={whole.restoreError}
      />
    </Page>
  );
}
