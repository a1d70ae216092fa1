import type { Active, Announcements, Over } from '@dnd-kit/core';
import { useTexts } from '../../app/i18n/texts';
import { type DraftButton, findButton, placeOf } from '../draft/buttons';
import { NEW_TITLE } from './useMoving';

/** What happens while a button is moved, for those who do not see it. */
export function useSpokenMoves(buttons: DraftButton[]): Announcements {
  const t = useTexts('menu');
  const nameOf = (id: string) => findButton(buttons, id)?.name || t('unnamed');
  const said = (key: 'move.over' | 'move.dropped', active: Active, over: Over | null) => {
    const name = nameOf(String(active.id));
    if (!over) return undefined;
    if (over.id === NEW_TITLE) return t('move.over.top', { name });
    const place = placeOf(buttons, String(over.id));
    if (!place) return undefined;
    const list = place.parent ? place.parent.name || t('unnamed') : t('move.titles');
    return t(key, { name, place: place.index + 1, total: place.siblings.length, list });
  };
  return {
    onDragStart: ({ active }) => t('move.lifted', { name: nameOf(String(active.id)) }),
    onDragOver: ({ active, over }) => said('move.over', active, over),
    onDragEnd: ({ active, over }) => said('move.dropped', active, over),
    onDragCancel: ({ active }) => t('move.cancelled', { name: nameOf(String(active.id)) }),
  };
}
