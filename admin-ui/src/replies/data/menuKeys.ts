import type { Button, Menu } from '../../app/api/model';

/** A button of the menu whose tap can be answered. */
export interface MenuKey {
  key: string;
  /** As the menu names it, e.g. `["More", "Prices"]`. */
  path: string[];
  type: string;
  menus: 'both' | 'draft' | 'published';
}

/** Every key of the draft and of the published menu, in the menu's order, the draft's names first. */
export function menuKeys(menu: Menu | undefined): MenuKey[] {
  const draft = keysIn(menu?.draft.buttons ?? []);
  const published = keysIn(menu?.published?.buttons ?? []);
  const live = new Set(published.map(({ key }) => key));
  const drawn = new Set(draft.map(({ key }) => key));
  return [
    ...draft.map((it): MenuKey => ({ ...it, menus: live.has(it.key) ? 'both' : 'draft' })),
    ...published.filter(({ key }) => !drawn.has(key)).map((it): MenuKey => ({ ...it, menus: 'published' })),
  ];
}

/** Keys that have an answer although no menu has them. */
export function strayKeys(answered: string[], known: MenuKey[]): string[] {
  const keys = new Set(known.map(({ key }) => key));
  return answered.filter((key) => !keys.has(key));
}

function keysIn(buttons: Button[]): Omit<MenuKey, 'menus'>[] {
  const all = buttons.flatMap((button) =>
    button.subButtons.length > 0
      ? button.subButtons.map((below) => ({ button: below, path: [button.name, below.name] }))
      : [{ button, path: [button.name] }],
  );
  const seen = new Set<string>();
  return all.flatMap(({ button, path }) => {
    if (!button.key || seen.has(button.key)) return [];
    seen.add(button.key);
    return [{ key: button.key, path, type: button.type ?? 'click' }];
  });
}
