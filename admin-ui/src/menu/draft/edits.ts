import { type DraftButton, findButton, newButton, placeOf } from './buttons';
import { LIMITS } from './rules';

/** Changes one button. */
export function change(buttons: DraftButton[], uid: string, fields: Partial<DraftButton>): DraftButton[] {
  return buttons.map((button) =>
    button.uid === uid ? { ...button, ...fields } : { ...button, subButtons: change(button.subButtons, uid, fields) },
  );
}

export function remove(buttons: DraftButton[], uid: string): DraftButton[] {
  return buttons
    .filter((button) => button.uid !== uid)
    .map((button) => ({ ...button, subButtons: remove(button.subButtons, uid) }));
}

/** Puts a button into a list, or among the titles; where there is no room nothing changes. */
export function insert(
  buttons: DraftButton[],
  button: DraftButton,
  parentUid: string | undefined,
  index: number = LIMITS.lines,
): DraftButton[] {
  if (parentUid === undefined) {
    return buttons.length < LIMITS.titles ? buttons.toSpliced(index, 0, button) : buttons;
  }
  return buttons.map((parent) =>
    parent.uid === parentUid && parent.subButtons.length < LIMITS.lines
      ? { ...parent, subButtons: parent.subButtons.toSpliced(index, 0, button) }
      : parent,
  );
}

export interface Target {
  /** Absent: the titles. */
  parent: string | undefined;
  index: number;
}

/** Whether a button may go there: a title with a list stays a title, full lists take no more. */
export function canMove(buttons: DraftButton[], uid: string, parent: string | undefined): boolean {
  const place = placeOf(buttons, uid);
  const button = findButton(buttons, uid);
  if (!place || !button) return false;
  if (place.parent?.uid === parent) return true;
  if (parent === undefined) return buttons.length < LIMITS.titles;
  const target = buttons.find((title) => title.uid === parent);
  return target !== undefined && uid !== parent && button.subButtons.length === 0 && target.subButtons.length < LIMITS.lines;
}

/** Moves within or between lists; into a title with an action only after that became a list. */
export function move(buttons: DraftButton[], uid: string, target: Target): DraftButton[] {
  const button = findButton(buttons, uid);
  if (!button || !canMove(buttons, uid, target.parent)) return buttons;
  const opened = target.parent === undefined ? buttons : openList(buttons, target.parent);
  return insert(remove(opened, uid), button, target.parent, target.index);
}

/** Does the button do anything yet, apart from opening a list? */
export function hasAction({ action, subButtons, values, itemId }: DraftButton): boolean {
  return action !== undefined && subButtons.length === 0 && (itemId !== undefined || Object.keys(values).length > 0);
}

/** A title with an action becomes a list; what it did goes on as its first line, with its statistics. */
export function openList(buttons: DraftButton[], uid: string): DraftButton[] {
  const title = buttons.find((button) => button.uid === uid);
  if (!title || title.subButtons.length > 0) return buttons;
  const { itemId, name, action, values, autoKey } = title;
  const line = hasAction(title) ? [newButton({ itemId, name, action, values, autoKey })] : [];
  return change(buttons, uid, { action: undefined, values: {}, itemId: line.length > 0 ? undefined : itemId, subButtons: line });
}

/** Appends an empty line to a title. */
export function addLine(buttons: DraftButton[], uid: string, line: DraftButton): DraftButton[] {
  return insert(openList(buttons, uid), line, uid);
}
