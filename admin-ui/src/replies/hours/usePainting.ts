import { type PointerEvent, useState } from 'react';
import type { Opening } from '../../app/api/model';
import { paint, spansByDay } from './week';

export interface Cell {
  day: number;
  slot: number;
}

interface Stroke {
  from: Cell;
  to: Cell;
  open: boolean;
}

const SLOT = 30;

/** Draws a rectangle of hours from where the pointer went down to where it is. */
export function usePainting(weekly: Opening[], onChange: (weekly: Opening[]) => void) {
  const [stroke, setStroke] = useState<Stroke>();
  const shown = stroke ? withStroke(weekly, stroke) : weekly;
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const from = cellOf(event.target);
      if (!from || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setStroke({ from, to: from, open: !isOpen(weekly, from) });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const to = stroke && cellOf(document.elementFromPoint(event.clientX, event.clientY));
      if (to && (to.day !== stroke.to.day || to.slot !== stroke.to.slot)) setStroke({ ...stroke, to });
    },
    onPointerUp: () => {
      if (stroke) onChange(withStroke(weekly, stroke));
      setStroke(undefined);
    },
    onPointerCancel: () => setStroke(undefined),
  };
  return { shown, handlers };
}

export function isOpen(weekly: Opening[], { day, slot }: Cell): boolean {
  const [from, to] = [slot * SLOT, (slot + 1) * SLOT];
  return spansByDay(weekly)[day]?.some((span) => span.from < to && span.to > from) ?? false;
}

export function paintCells(weekly: Opening[], from: Cell, to: Cell, open: boolean): Opening[] {
  const [firstDay, lastDay] = [Math.min(from.day, to.day), Math.max(from.day, to.day)];
  const days = Array.from({ length: lastDay - firstDay + 1 }, (_, at) => firstDay + at);
  const hours = { from: Math.min(from.slot, to.slot) * SLOT, to: (Math.max(from.slot, to.slot) + 1) * SLOT };
  return paint(weekly, days, hours, open);
}

function withStroke(weekly: Opening[], { from, to, open }: Stroke): Opening[] {
  return paintCells(weekly, from, to, open);
}

function cellOf(target: EventTarget | null): Cell | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-slot]') : null;
  return cell ? { day: Number(cell.dataset.day), slot: Number(cell.dataset.slot) } : undefined;
}
