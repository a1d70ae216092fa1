import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTexts } from '../app/i18n/texts';
import styles from './MenuEditor.module.css';
import type { Undo } from './useUndo';

interface UndoBarProps {
  undo: Undo | undefined;
  onUndo: () => void;
  onClose: () => void;
}

/** What was just done to the menu, and the way back. */
export function UndoBar({ undo, onUndo, onClose }: UndoBarProps) {
  const t = useTexts('menu');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // What was deleted had the focus; whoever works by keyboard goes on here.
    if (undo && document.activeElement === document.body) button.current?.focus();
  }, [undo]);
  return (
    <div className={styles.undoPlace} role="status">
      {undo ? (
        <div className={styles.undo}>
          <span>{undo.words}</span>
          <span>
            <Button ref={button} type="link" size="small" onClick={onUndo}>
              {t('undo')}
            </Button>
            <Button type="text" size="small" icon={<CloseOutlined aria-hidden />} aria-label={t('close')} onClick={onClose} />
          </span>
        </div>
      ) : null}
    </div>
  );
}
