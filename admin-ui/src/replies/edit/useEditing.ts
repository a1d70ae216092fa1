import { useCallback, useRef, useState } from 'react';
import type { Editing } from '../RepliesContext';

/** What is edited; whoever opened it has the focus again afterwards. */
export function useEditing() {
  const [editing, setEditing] = useState<Editing>();
  const opener = useRef<Element | null>(null);
  const edit = useCallback((next: Editing) => {
    opener.current = document.activeElement;
    setEditing(next);
  }, []);
  const close = useCallback(() => {
    setEditing(undefined);
    requestAnimationFrame(() => {
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus({ preventScroll: true });
    });
  }, []);
  return { editing, edit, close };
}
