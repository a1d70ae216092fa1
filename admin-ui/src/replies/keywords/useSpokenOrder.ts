import type { Announcements, UniqueIdentifier } from '@dnd-kit/core';
import { useTexts } from '../../app/i18n/texts';
import type { KeywordGroup } from '../data/keywordGroups';

/** What a screen reader hears while a rule is moved. */
export function useSpokenOrder(groups: KeywordGroup[]) {
  const t = useTexts('replies');
  const names = new Map(groups.map(({ match, patterns }, at) => [`${match}:${patterns.join('\n')}`, { at, name: patterns[0] ?? '' }]));
  const name = (id: UniqueIdentifier) => names.get(String(id))?.name ?? '';
  const place = (id: UniqueIdentifier | undefined) => (names.get(String(id))?.at ?? 0) + 1;
  const total = groups.length;
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('move.start', { name: name(active.id), place: place(active.id), total }),
    onDragOver: ({ active, over }) => over ? t('move.over', { name: name(active.id), place: place(over.id), total }) : undefined,
    onDragEnd: ({ active, over }) => t('move.end', { name: name(active.id), place: place(over?.id ?? active.id), total }),
    onDragCancel: ({ active }) => t('move.cancel', { name: name(active.id) }),
  };
  return { announcements, screenReaderInstructions: { draggable: t('move.how') } };
}
