import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import type { Opening } from '../../app/api/model';
import { type Cell, isOpen, paintCells } from './usePainting';

const LAST_SLOT = 47;
const LAST_DAY = 6;

/** Arrows walk, Space opens or closes, Shift with arrows draws on with what Space did last. */
export function useGridKeys(weekly: Opening[], onChange: (weekly: Opening[]) => void) {
  const [at, setAt] = useState<Cell>({ day: 0, slot: 18 });
  const [opening, setOpening] = useState(true);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === ' ' || event.key === 'Enter') {
      const open = !isOpen(weekly, at);
      setOpening(open);
      onChange(paintCells(weekly, at, at, open));
      event.preventDefault();
      return;
    }
    const next = step(event.key, at, isTurned(event.currentTarget));
    if (!next) return;
    event.preventDefault();
    setAt(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-day="${next.day}"][data-slot="${next.slot}"]`)?.focus();
    if (event.shiftKey) onChange(paintCells(weekly, at, next, opening));
  };
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const { day, slot } = target.dataset;
    if (day !== undefined && slot !== undefined) setAt({ day: Number(day), slot: Number(slot) });
  };
  return { at, handlers: { onKeyDown, onFocus } };
}

/** On narrow screens the days are columns. */
function isTurned(grid: HTMLElement): boolean {
  return getComputedStyle(grid).getPropertyValue('--turned').trim() === '1';
}

function step(key: string, { day, slot }: Cell, turned: boolean): Cell | undefined {
  const along: Record<string, Cell> = {
    [turned ? 'ArrowUp' : 'ArrowLeft']: { day, slot: slot - 1 },
    [turned ? 'ArrowDown' : 'ArrowRight']: { day, slot: slot + 1 },
    [turned ? 'ArrowLeft' : 'ArrowUp']: { day: day - 1, slot },
    [turned ? 'ArrowRight' : 'ArrowDown']: { day: day + 1, slot },
    Home: { day, slot: 0 },
    End: { day, slot: LAST_SLOT },
  };
  const next = along[key];
  const inside = next && next.day >= 0 && next.day <= LAST_DAY && next.slot >= 0 && next.slot <= LAST_SLOT;
  return inside ? next : undefined;
}
