import { App } from 'antd';
import { useTexts } from '../app/i18n/texts';
import { allButtons, type DraftButton, findButton, newButton, placeOf } from './draft/buttons';
import { addLine, change, hasAction, insert, move, openList, remove, type Target } from './draft/edits';
import { fieldsOf } from './draft/actions';
import { keyFor } from './draft/keys';
import type { Draft } from './draft/useDraft';
import type { ButtonEditing } from './editor';
import type { Replies } from './reply/useReplies';
import { useServerWords } from './useServerWords';
import type { Selection } from './useSelection';
import type { useUndo } from './useUndo';

interface Parts {
  draft: Draft;
  replies: Replies;
  selection: Selection;
  undo: ReturnType<typeof useUndo>;
  /** Keys that are taken by other menus and replies. */
  known: ReadonlySet<string>;
  /** Keys that followers have. */
  live: ReadonlySet<string>;
}

/** Everything that can be done on the phone and in the panel. */
export function useEditor({ draft, replies, selection, undo, known, live }: Parts) {
  const t = useTexts('menu');
  const { modal } = App.useApp();
  const inOurWords = useServerWords();
  const { buttons } = draft;
  const nameOf = (button: DraftButton | undefined) => button?.name || t('unnamed');

  const edit = (uid: string, fields: Partial<DraftButton>) => {
    undo.edited();
    draft.change((now) => change(now, uid, fields));
  };
  const apply = (next: DraftButton[]) => {
    undo.edited();
    draft.change(() => next);
  };
  const freshKey = (button: DraftButton, name: string) => {
    const others = allButtons(buttons).flatMap(({ uid, values }) => (uid === button.uid || !values.key ? [] : [values.key]));
    const taken = new Set([...known, ...others]);
    if (button.values.key) taken.delete(button.values.key);
    return keyFor(name, taken);
  };
  const rename = (button: DraftButton, name: string) => {
    const key = button.values.key ?? '';
    const follows = button.autoKey === true && !(key !== '' && replies.contentOf(key) !== undefined);
    const values = follows && name.trim() !== '' && button.action ? { ...button.values, key: freshKey(button, name) } : button.values;
    edit(button.uid, { name, values });
  };
  const add = (parent?: string) => {
    const button = newButton();
    const title = findButton(buttons, parent);
    if (title && hasAction(title)) offerWhole(t('undo.list', { name: nameOf(title) }));
    else undo.edited();
    const next = parent === undefined ? insert(buttons, button, undefined) : addLine(buttons, parent, button);
    draft.change(() => next);
    selection.goTo(button.uid, 'name', next);
  };
  const offerWhole = (words: string) => undo.offer({ words, whole: true, restore: () => buttons });
  const removeButton = (button: DraftButton) => {
    const place = placeOf(buttons, button.uid);
    if (!place) return;
    const parent = place.parent?.uid;
    undo.offer({
      words: t('undo.deleted', { name: nameOf(button) }),
      whole: false,
      restore: (now) => insert(now, button, parent, place.index),
    });
    draft.change((now) => remove(now, button.uid));
    selection.select(parent);
  };
  const moveTo = (uid: string, target: Target) => {
    const title = findButton(buttons, target.parent);
    const next = move(buttons, uid, target);
    if (title && hasAction(title)) offerWhole(t('undo.list', { name: nameOf(title) }));
    else undo.edited();
    draft.change(() => next);
    selection.select(uid, next);
  };
  const setAction = (button: DraftButton, action: NonNullable<DraftButton['action']>) => {
    const needsKey = fieldsOf(action)[0] === 'key' && !button.values.key && button.name.trim() !== '';
    const values = needsKey ? { ...button.values, key: freshKey(button, button.name) } : button.values;
    if (button.subButtons.length > 0) offerWhole(t('undo.lines', { count: button.subButtons.length, name: nameOf(button) }));
    else undo.edited();
    draft.change((now) => change(now, button.uid, { action, values, subButtons: [], autoKey: button.autoKey ?? needsKey }));
  };
  const choose = (button: DraftButton, action: NonNullable<DraftButton['action']> | 'list') => {
    if (action === 'list') {
      if (button.subButtons.length > 0) return;
      if (!hasAction(button)) return add(button.uid);
      offerWhole(t('undo.list', { name: nameOf(button) }));
      const next = openList(buttons, button.uid);
      draft.change(() => next);
      return selection.select(button.uid, next);
    }
    if (button.subButtons.length === 0) return setAction(button, action);
    void modal.confirm({
      title: t('lines.remove', { name: nameOf(button) }),
      content: t('lines.remove.what', { names: button.subButtons.map(nameOf).join(', ') }),
      okText: t('lines.remove.yes'),
      cancelText: t('lines.remove.no'),
      onOk: () => setAction(button, action),
    });
  };
  const changeKey = (button: DraftButton, key: string) => {
    void replies.follow(button.values.key ?? '', key);
    edit(button.uid, { values: { ...button.values, key }, autoKey: false });
  };

  const editing = (button: DraftButton): ButtonEditing => ({
    button,
    parent: placeOf(buttons, button.uid)?.parent,
    buttons,
    mistakeAt: (spot) => draft.mistakes.find((each) => each.uid === button.uid && each.spot === spot && selection.isShown(each)),
    warningAt: (spot) => {
      const warning = draft.warnings.find((each) => each.uid === button.uid && each.spot === spot);
      return warning?.detail && inOurWords(warning.detail);
    },
    touch: (spot) => selection.touch(button.uid, spot),
    edit: (fields) => edit(button.uid, fields),
    rename: (name) => rename(button, name),
    changeKey: (key) => changeKey(button, key),
    choose: (action) => choose(button, action),
    remove: () => removeButton(button),
    moveTo: (target) => moveTo(button.uid, target),
    addLine: () => add(button.uid),
    select: (uid) => selection.select(uid),
    live,
  });
  const takeBack = () => {
    if (!undo.undo) return;
    draft.change(undo.undo.restore);
    undo.clear();
  };
  return { editing, add, moveTo, apply, offerWhole, takeBack };
}
