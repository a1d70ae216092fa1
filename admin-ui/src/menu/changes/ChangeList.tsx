import { DeleteOutlined, EditOutlined, PlusOutlined, SwapOutlined, ThunderboltOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/texts';
import type { Change, ChangeKind } from '../draft/changes';
import styles from './Changes.module.css';
import { useChangeWords } from './useChangeWords';

const SIGNS: Record<ChangeKind, ReactNode> = {
  added: <PlusOutlined aria-hidden />,
  removed: <DeleteOutlined aria-hidden />,
  renamed: <EditOutlined aria-hidden />,
  moved: <SwapOutlined aria-hidden />,
  action: <ThunderboltOutlined aria-hidden />,
};

interface ChangeListProps {
  changes: Change[];
  onShow: (change: Change) => void;
}

/** The differences in words; one tapped is shown on the phones. */
export function ChangeList({ changes, onShow }: ChangeListProps) {
  const t = useTexts('menu');
  const words = useChangeWords();
  return (
    <ul className={styles.changes} aria-label={t('changes.list')}>
      {changes.map((change) => (
        <li key={`${change.kind} ${change.id}`}>
          <button type="button" className={`${styles.change} ${styles[change.kind]}`} onClick={() => onShow(change)}>
            <span aria-hidden className={styles.sign}>
              {SIGNS[change.kind]}
            </span>
            <span>{words(change)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
