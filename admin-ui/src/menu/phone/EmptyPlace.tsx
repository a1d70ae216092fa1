import { useDroppable } from '@dnd-kit/core';
import { PlusOutlined } from '@ant-design/icons';
import styles from './EditorPhone.module.css';

interface EmptyPlaceProps {
  /** What it is for those who do not see it. */
  label: string;
  words?: string;
  /** Named when buttons can be dropped into it. */
  id?: string;
  onClick: () => void;
}

/** A dashed place on the phone: tap it, and a new button stands there. */
export function EmptyPlace({ label, words, id, onClick }: EmptyPlaceProps) {
  const { setNodeRef, isOver } = useDroppable({ id: id ?? label, disabled: id === undefined });
  return (
    <div className={styles.place} ref={setNodeRef}>
      <button type="button" className={isOver ? `${styles.empty} ${styles.over}` : styles.empty} aria-label={label} onClick={onClick}>
        <PlusOutlined aria-hidden />
        {words ? <span>{words}</span> : null}
      </button>
    </div>
  );
}
