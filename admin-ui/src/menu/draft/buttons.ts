import type { Button, ButtonRequest } from '../../app/api/model';
import { type Action, fieldsOf, isAction } from './actions';

export const FIELDS = ['key', 'url', 'appId', 'pagePath', 'mediaId', 'articleId'] as const;
export type Field = (typeof FIELDS)[number];

/** A button as it is being drawn: it may be unfinished, and keeps what was typed for another action. */
export interface DraftButton {
  /** Ours, from the first moment; the server's `itemId` comes with the first saving. */
  uid: string;
  itemId?: string | undefined;
  name: string;
  action: Action | undefined;
  values: Partial<Record<Field, string>>;
  /** The key still follows the name. */
  autoKey?: boolean | undefined;
  subButtons: DraftButton[];
}

let drawn = 0;

export function newButton(fields: Partial<DraftButton> = {}): DraftButton {
  return { uid: `new-${++drawn}-${Date.now()}`, name: '', action: undefined, values: {}, autoKey: true, subButtons: [], ...fields };
}

export function fromApi(buttons: Button[]): DraftButton[] {
  return buttons.map((button) => ({
    uid: button.itemId ?? newButton().uid,
    itemId: button.itemId,
    name: button.name,
    action: isAction(button.type) ? button.type : undefined,
    values: Object.fromEntries(FIELDS.flatMap((field) => (button[field] ? [[field, button[field]]] : []))),
    subButtons: fromApi(button.subButtons),
  }));
}

/** Only what belongs to the button's action, or to its list. */
export function toRequest(button: DraftButton): ButtonRequest {
  const { itemId, name, action, values, subButtons } = button;
  const own = { ...(itemId ? { itemId } : {}), name: name.trim() };
  if (subButtons.length > 0) return { ...own, subButtons: subButtons.map(toRequest) };
  if (!action) return own;
  const fields = fieldsOf(action).map((field) => [field, (values[field] ?? '').trim()]);
  return { ...own, type: action, ...(Object.fromEntries(fields) as Partial<Record<Field, string>>) };
}

/** Equal for two menus that followers could not tell apart. */
export function contentOf(buttons: DraftButton[]): string {
  return JSON.stringify(buttons.map(toRequest), (name, value: unknown) => (name === 'itemId' ? undefined : value));
}

export function allButtons(buttons: DraftButton[]): DraftButton[] {
  return buttons.flatMap((button) => [button, ...button.subButtons]);
}

export interface Place {
  /** The title whose list holds the button; absent at the top. */
  parent: DraftButton | undefined;
  index: number;
  siblings: DraftButton[];
}

export function placeOf(buttons: DraftButton[], uid: string): Place | undefined {
  const top = buttons.findIndex((button) => button.uid === uid);
  if (top >= 0) return { parent: undefined, index: top, siblings: buttons };
  for (const parent of buttons) {
    const index = parent.subButtons.findIndex((button) => button.uid === uid);
    if (index >= 0) return { parent, index, siblings: parent.subButtons };
  }
  return undefined;
}

export function findButton(buttons: DraftButton[], uid: string | undefined): DraftButton | undefined {
  return allButtons(buttons).find((button) => button.uid === uid);
}

/** The server's ids for buttons sent earlier; what has been typed since stays. */
export function withIds(buttons: DraftButton[], sent: DraftButton[], stored: Button[]): DraftButton[] {
  const ids = new Map<string, string | undefined>();
  sent.forEach((button, at) => {
    ids.set(button.uid, stored[at]?.itemId);
    button.subButtons.forEach((sub, below) => ids.set(sub.uid, stored[at]?.subButtons[below]?.itemId));
  });
  const give = (button: DraftButton): DraftButton => ({
    ...button,
    itemId: ids.get(button.uid) ?? button.itemId,
    subButtons: button.subButtons.map(give),
  });
  return buttons.map(give);
}
