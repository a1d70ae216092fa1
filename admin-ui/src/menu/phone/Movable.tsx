import { SortableContext, horizontalListSortingStrategy, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import type { ReactNode } from 'react';
import styles from './EditorPhone.module.css';

interface MovableProps {
  uid: string;
  /** The title in whose list it is; absent for titles. */
  parent: string | undefined;
  /** All that can change places with it, in order. */
  siblings: string[];
  children: ReactNode;
}

/** Makes a button of the phone movable: by mouse, by a long touch, by Space and arrows. */
export function Movable(props: MovableProps) {
  const { parent, siblings } = props;
  return (
    <SortableContext
      id={parent ?? 'titles'}
      items={siblings}
      strategy={parent === undefined ? horizontalListSortingStrategy : verticalListSortingStrategy}
    >
      <Place {...props} />
    </SortableContext>
  );
}

function Place({ uid, parent, children }: MovableProps) {
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({ id: uid, data: { parent } });
  const style = { transform: CSS.Translate.toString(transform), transition };
  return (
    <div ref={setNodeRef} className={isDragging ? `${styles.movable} ${styles.lifted}` : styles.movable} style={style} {...listeners}>
      {children}
    </div>
  );
}
