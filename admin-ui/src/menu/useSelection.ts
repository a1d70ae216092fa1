import { useCallback, useEffect, useRef, useState } from 'react';
import { type DraftButton, placeOf } from './draft/buttons';
import type { Mistake, Spot } from './draft/rules';

/** Which button is open in the panel, and what of it has been looked at already. */
export function useSelection(buttons: DraftButton[]) {
  const [selected, setSelected] = useState<string>();
  const [open, setOpen] = useState<string | null>(null);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [focus, setFocus] = useState<Spot>();
  const panel = useRef<HTMLDivElement>(null);
  const see = useCallback((what: string) => setSeen((now) => (now.has(what) ? now : new Set([...now, what]))), []);

  const select = (uid: string | undefined, among: DraftButton[] = buttons) => {
    if (selected !== undefined && selected !== uid) see(selected);
    setSelected(uid);
    if (uid !== undefined) setOpen(placeOf(among, uid)?.parent?.uid ?? uid);
  };
  /** Opens a button and goes to one of its fields. */
  const goTo = (uid: string, spot: Spot, among?: DraftButton[]) => {
    select(uid, among);
    setFocus(spot);
  };
  useEffect(() => {
    if (focus === undefined) return;
    const field = panel.current?.querySelector<HTMLElement>(`[data-field="${focus}"]`);
    const input = field?.matches('input') ? field : field?.querySelector('input');
    input?.focus();
    setFocus(undefined);
  }, [focus, selected]);

  /** Nobody is told of a missing field before they had the chance to fill it. */
  const isShown = ({ uid, spot, kind }: Mistake) =>
    kind === 'too-long' || kind === 'server' || uid !== selected || seen.has(uid) || seen.has(`${uid} ${spot}`);

  return { selected, open, setOpen, select, goTo, panel, isShown, see, touch: (uid: string, spot: Spot) => see(`${uid} ${spot}`) };
}

export type Selection = ReturnType<typeof useSelection>;
