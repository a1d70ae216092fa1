import type { DraftButton } from './draft/buttons';
import type { Target } from './draft/edits';
import type { Mistake, Spot } from './draft/rules';

/** What can be done with the button that is open in the panel. */
export interface ButtonEditing {
  button: DraftButton;
  parent: DraftButton | undefined;
  /** All buttons, for where else it could stand. */
  buttons: DraftButton[];
  mistakeAt: (spot: Spot) => Mistake | undefined;
  warningAt: (spot: Spot) => string | undefined;
  touch: (spot: Spot) => void;
  /** Fields as they are typed. */
  edit: (fields: Partial<DraftButton>) => void;
  rename: (name: string) => void;
  changeKey: (key: string) => void;
  /** An action, or a list of buttons. */
  choose: (action: NonNullable<DraftButton['action']> | 'list') => void;
  remove: () => void;
  moveTo: (target: Target) => void;
  addLine: () => void;
  select: (uid: string) => void;
  /** Keys that followers have: these stay. */
  live: ReadonlySet<string>;
}
