import type { FieldProblem } from '../../app/api/problem';
import { byteLength } from '../../app/ui/bytes';
import { fieldsOf } from './actions';
import type { DraftButton, Field } from './buttons';

/** WeChat's limits; names, keys and addresses count in bytes. */
export const LIMITS = { titles: 3, lines: 5, titleName: 16, lineName: 60, key: 128, url: 1024 };

export type Spot = 'name' | 'action' | Field;

export interface Mistake {
  uid: string;
  spot: Spot;
  kind: 'missing' | 'too-long' | 'not-an-address' | 'server';
  /** The server's words, for what only the server knows. */
  detail?: string;
}

export function nameLimit(level: 0 | 1): number {
  return level === 0 ? LIMITS.titleName : LIMITS.lineName;
}

/** What keeps the menu from being saved, in its order. */
export function mistakesIn(buttons: DraftButton[], level: 0 | 1 = 0): Mistake[] {
  return buttons.flatMap((button) => [
    ...nameMistakes(button, level),
    ...(button.subButtons.length > 0 ? mistakesIn(button.subButtons, 1) : actionMistakes(button)),
  ]);
}

function nameMistakes({ uid, name }: DraftButton, level: 0 | 1): Mistake[] {
  if (name.trim() === '') return [{ uid, spot: 'name', kind: 'missing' }];
  return byteLength(name.trim()) > nameLimit(level) ? [{ uid, spot: 'name', kind: 'too-long' }] : [];
}

function actionMistakes({ uid, action, values }: DraftButton): Mistake[] {
  if (!action) return [{ uid, spot: 'action', kind: 'missing' }];
  return fieldsOf(action).flatMap((spot): Mistake[] => {
    const value = (values[spot] ?? '').trim();
    const limit = spot === 'key' ? LIMITS.key : spot === 'url' ? LIMITS.url : Infinity;
    if (value === '') return [{ uid, spot, kind: 'missing' }];
    if (byteLength(value) > limit) return [{ uid, spot, kind: 'too-long' }];
    return spot === 'url' && !isWebAddress(value) ? [{ uid, spot, kind: 'not-an-address' }] : [];
  });
}

export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^/?#\s]+/i.test(value) && URL.canParse(value);
}

/** The server's pointers (`/buttons/0/subButtons/1/url`) into the menu that was sent, as places of ours. */
export function located(problems: FieldProblem[], sent: DraftButton[]): Mistake[] {
  return problems.flatMap(({ pointer, detail }) => {
    const [, top, sub, field] = /^\/buttons\/(\d+)(?:\/subButtons\/(\d+))?(?:\/(\w+))?$/.exec(pointer) ?? [];
    const title = sent[Number(top)];
    const button = sub === undefined ? title : title?.subButtons[Number(sub)];
    return button ? [{ uid: button.uid, spot: spotOf(field), kind: 'server' as const, detail }] : [];
  });
}

function spotOf(field: string | undefined): Spot {
  if (field === undefined || field === 'subButtons') return 'name';
  return field === 'type' ? 'action' : (field as Spot);
}
