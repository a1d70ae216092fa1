import { type KeyboardEvent, type ReactNode, type RefObject, useId, useLayoutEffect, useRef } from 'react';
import { useTexts } from '../../app/i18n/texts';
import { CloseIcon } from '../../phone/icons';
import styles from './Sheet.module.css';

interface SheetProps {
  title: string;
  onClose: () => void;
  /** Over the whole phone, as a browser or a mini program. */
  full?: boolean;
  children: ReactNode;
}

/** Slides over one phone; the focus goes in, Escape closes, and the focus goes back to where it was. */
export function Sheet({ title, onClose, full = false, children }: SheetProps) {
  const t = useTexts('simulator');
  const heading = useId();
  const sheet = useRef<HTMLDivElement>(null);
  useFocusInside(sheet);
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div className={full ? `${styles.cover} ${styles.full}` : styles.cover}>
      <div className={styles.shade} onClick={onClose} aria-hidden />
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div className={styles.sheet} role="dialog" aria-labelledby={heading} ref={sheet} onKeyDown={closeByEscape}>
        <div className={styles.head}>
          <h2 className={styles.title} id={heading} tabIndex={-1}>
            {title}
          </h2>
          <button className={styles.close} type="button" aria-label={t('close')} onClick={onClose}>
            <CloseIcon />
          </button>
        </div>
        <div className={styles.body}>{children}</div>
      </div>
    </div>
  );
}

function useFocusInside(sheet: RefObject<HTMLDivElement | null>): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    const phone = sheet.current?.closest('section');
    (sheet.current?.querySelector<HTMLElement>('input, textarea, select') ?? sheet.current?.querySelector('h2'))?.focus({ preventScroll: true });
    return () => {
      const back = before instanceof HTMLElement && before !== document.body ? before : undefined;
      // What was hidden under the sheet can take the focus only after it is there again.
      requestAnimationFrame(() => (back?.isConnected ? back : phone?.querySelector<HTMLElement>('[role="log"]'))?.focus({ preventScroll: true }));
    };
  }, [sheet]);
}
