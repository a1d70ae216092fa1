import { closestCenter, DndContext, type DragEndEvent, KeyboardSensor, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useTexts } from '../../app/i18n/texts';
import { groupAt, type KeywordGroup } from '../data/keywordGroups';
import { useReplies } from '../RepliesContext';
import { KeywordLine } from './KeywordLine';
import styles from './Keywords.module.css';
import { useSpokenOrder } from './useSpokenOrder';

interface KeywordListProps {
  groups: KeywordGroup[];
  /** Only rules with this in a pattern or in the answer are shown. */
  wanted: string;
  onMove: (from: number, to: number) => void;
}

/** The rules in their order, to be dragged by mouse, finger or keyboard. */
export function KeywordList({ groups, wanted, onMove }: KeywordListProps) {
  const t = useTexts('replies');
  const { tried } = useReplies();
  const spoken = useSpokenOrder(groups);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const answering = tried?.startsWith('keyword:') ? groupAt(groups, Number(tried.slice('keyword:'.length))) : -1;
  const shown = groups.map((group, at) => ({ group, at })).filter(({ group }) => has(group, wanted));
  const ids = groups.map(idOf);
  const drop = ({ active, over }: DragEndEvent) => {
    if (over && active.id !== over.id) onMove(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
  };
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop} accessibility={spoken}>
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol className={styles.list} aria-label={t('keyword.list')}>
          {shown.map(({ group, at }) => (
            <KeywordLine key={idOf(group)} id={idOf(group)} group={group} at={at} answers={at === answering} fixed={wanted !== '' || groups.length < 2} />
          ))}
        </ol>
      </SortableContext>
      {shown.length === 0 ? <p className={styles.none}>{t('keyword.none')}</p> : null}
    </DndContext>
  );
}

function idOf({ match, patterns }: KeywordGroup): string {
  return `${match}:${patterns.join('\n')}`;
}

function has(group: KeywordGroup, wanted: string): boolean {
  const text = [...group.patterns, JSON.stringify(group.content)].join('\n').toLowerCase();
  return text.includes(wanted.trim().toLowerCase());
}
