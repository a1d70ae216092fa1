import type { Mark, PhoneButton } from '../../phone/types';
import type { DraftButton } from '../draft/buttons';
import { type Change, identity } from '../draft/changes';

const MARKS: Record<Change['kind'], Mark> = { added: 'added', removed: 'removed', renamed: 'changed', action: 'changed', moved: 'moved' };

/** A menu as a phone shows it, each button with what happens to it. */
export function marked(buttons: DraftButton[], changes: Change[], side: 'before' | 'after'): PhoneButton[] {
  return buttons.map((button) => {
    const change = changes.find((each) => each.id === identity(button) && each[side] !== undefined);
    return {
      id: identity(button),
      name: button.name,
      mark: change && MARKS[change.kind],
      subButtons: marked(button.subButtons, changes, side),
    };
  });
}

/** The title in whose list the change is, so that its list can be opened. */
export function titleOf({ before, after }: Change, side: 'before' | 'after'): string | undefined {
  const place = side === 'before' ? before : after;
  return place && identity(place.parent ?? place.button);
}
