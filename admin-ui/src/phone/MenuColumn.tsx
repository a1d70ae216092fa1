import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { MenuBarProps } from './MenuBar';
import styles from './MenuBar.module.css';
import { MenuButton } from './MenuButton';
import type { PhoneButton } from './types';

interface MenuColumnProps extends MenuBarProps {
  title: PhoneButton;
  open: boolean;
  setOpen: (id: string | null) => void;
}

/** One title and, when it is open, its list above it. */
export function MenuColumn({ title, open, setOpen, selectedId, describedBy, onTap, wrap, afterLines }: MenuColumnProps) {
  const column = useRef<HTMLDivElement>(null);
  useCloseOutside(column, open && afterLines === undefined, () => setOpen(null));
  const lines = title.subButtons ?? [];
  const hasList = lines.length > 0;
  const tapTitle = () => {
    if (hasList || afterLines) setOpen(open && !afterLines ? null : title.id);
    if (!hasList || afterLines) onTap?.(title);
    if (!hasList && !afterLines) setOpen(null);
  };
  const close = () => {
    setOpen(null);
    column.current?.querySelector<HTMLButtonElement>(':scope > button')?.focus();
  };
  const tapLine = (line: PhoneButton) => {
    // First, so that whatever the tap opens gives the focus back to the title.
    if (!afterLines) close();
    onTap?.(line);
  };
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open && !afterLines) close();
  };
  const button = (
    <MenuButton
      button={title}
      selected={title.id === selectedId}
      {...(hasList ? { expanded: open } : {})}
      describedBy={describedBy}
      onTap={tapTitle}
    />
  );
  return (
    // Escape closes the list from anywhere inside it.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.column} ref={column} onKeyDown={closeByEscape}>
      {open && (hasList || afterLines) ? (
        <ul className={styles.list} aria-label={title.name}>
          {lines.map((line) => {
            const element = (
              <MenuButton button={line} selected={line.id === selectedId} describedBy={describedBy} onTap={() => tapLine(line)} />
            );
            return (
              <li className={styles.item} key={line.id}>
                {wrap ? wrap(line, element, 1) : element}
              </li>
            );
          })}
          {afterLines ? <li className={styles.item}>{afterLines(title)}</li> : null}
        </ul>
      ) : null}
      {wrap ? wrap(title, button, 0) : button}
    </div>
  );
}

function useCloseOutside(inside: RefObject<HTMLElement | null>, active: boolean, close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!active) return;
    const look = (event: PointerEvent) => {
      if (!inside.current?.contains(event.target as Node)) latest.current();
    };
    document.addEventListener('pointerdown', look);
    return () => document.removeEventListener('pointerdown', look);
  }, [inside, active]);
}
