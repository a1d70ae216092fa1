import { contentOf, type DraftButton, toRequest } from './buttons';

export type ChangeKind = 'added' | 'removed' | 'renamed' | 'moved' | 'action';

/** One difference for followers between the published menu and the draft. */
export interface Change {
  kind: ChangeKind;
  id: string;
  before?: Placed | undefined;
  after?: Placed | undefined;
}

export interface Placed {
  button: DraftButton;
  parent: DraftButton | undefined;
  index: number;
}

/** Over all menus the same for the same button. */
export function identity(button: DraftButton): string {
  return button.itemId ?? button.uid;
}

export function changesBetween(published: DraftButton[], draft: DraftButton[]): Change[] {
  if (contentOf(published) === contentOf(draft)) return [];
  const before = placed(published);
  const after = placed(draft);
  const still = unmoved(before, after);
  const now = [...after].flatMap(([id, place]): Change[] => {
    const was = before.get(id);
    if (!was) return [{ kind: 'added', id, after: place }];
    const all = { id, before: was, after: place };
    return [
      ...(was.button.name.trim() === place.button.name.trim() ? [] : [{ kind: 'renamed' as const, ...all }]),
      ...(sameAction(was.button, place.button) ? [] : [{ kind: 'action' as const, ...all }]),
      ...(still.has(id) ? [] : [{ kind: 'moved' as const, ...all }]),
    ];
  });
  const gone = [...before].filter(([id]) => !after.has(id));
  return [...now, ...gone.map(([id, was]): Change => ({ kind: 'removed', id, before: was }))];
}

function placed(buttons: DraftButton[]): Map<string, Placed> {
  const places = new Map<string, Placed>();
  buttons.forEach((button, index) => {
    places.set(identity(button), { button, parent: undefined, index });
    button.subButtons.forEach((sub, below) => places.set(identity(sub), { button: sub, parent: button, index: below }));
  });
  return places;
}

function sameAction(was: DraftButton, now: DraftButton): boolean {
  const action = (button: DraftButton) => {
    const { name: _name, itemId: _itemId, subButtons, ...rest } = toRequest(button);
    return JSON.stringify([rest, subButtons !== undefined]);
  };
  return action(was) === action(now);
}

/** Those that kept their list and their order in it: an insertion before them is no move. */
function unmoved(before: Map<string, Placed>, after: Map<string, Placed>): Set<string> {
  const lists = new Map<string, { id: string; at: number }[]>();
  for (const [id, place] of after) {
    const was = before.get(id);
    const list = parentOf(place);
    if (was && parentOf(was) === list) lists.set(list, [...(lists.get(list) ?? []), { id, at: was.index }]);
  }
  return new Set([...lists.values()].flatMap(longestRise));
}

function parentOf({ parent }: Placed): string {
  return parent ? identity(parent) : '';
}

/** The most of them whose old positions rise in their new order: at most five, so trying is cheap. */
function longestRise(list: { id: string; at: number }[]): string[] {
  const best: string[][] = [];
  list.forEach(({ id, at }, here) => {
    const ends = best.filter((_, earlier) => (list[earlier]?.at ?? 0) < at);
    best[here] = [...longest(ends), id];
  });
  return longest(best);
}

function longest(lists: string[][]): string[] {
  return lists.reduce((most, list) => (list.length > most.length ? list : most), []);
}
