import type { KeyboardCoordinateGetter } from '@dnd-kit/core';
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import { type DraftButton, placeOf } from '../draft/buttons';

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** Up and down go through a list; left and right take a line to the title beside its own. */
export function arrows(shown: () => DraftButton[]): KeyboardCoordinateGetter {
  return (event, args) => {
    const step = STEPS[event.code];
    const titles = shown();
    const parent = placeOf(titles, String(args.active))?.parent;
    if (step === undefined || !parent) return sortableKeyboardCoordinates(event, args);
    event.preventDefault();
    const next = titles[titles.indexOf(parent) + step];
    const place = next && args.context.droppableRects.get(next.uid);
    return place && { x: place.left, y: place.top };
  };
}
