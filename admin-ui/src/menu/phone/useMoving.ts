import {
  closestCenter,
  type CollisionDetection,
  type DragEndEvent,
  type DragOverEvent,
  type DragStartEvent,
  KeyboardSensor,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type DraftButton, findButton, placeOf } from '../draft/buttons';
import { canMove, hasAction, move, type Target } from '../draft/edits';
import { arrows } from './arrows';

/** Dropping here makes a title of a line. */
export const NEW_TITLE = 'new-title';

/** Enter stays for editing. */
const KEYS = { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] };

interface Moving {
  buttons: DraftButton[];
  open: string | null;
  onOpen: (uid: string | null) => void;
  onMove: (uid: string, target: Target) => void;
}

/** Moving buttons on the phone; while something is in the air, `shown` is the menu as it would be. */
export function useMoving({ buttons, open, onOpen, onMove }: Moving) {
  const [active, setActive] = useState<string>();
  const [preview, setPreview] = useState<DraftButton[]>();
  const [openBefore, setOpenBefore] = useState<string | null>(null);
  const shown = preview ?? buttons;
  const latest = useRef(shown);
  useEffect(() => {
    latest.current = shown;
  });
  const coordinateGetter = useMemo(() => arrows(() => latest.current), []);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter, keyboardCodes: KEYS }),
  );
  const isTitle = active !== undefined && placeOf(shown, active)?.parent === undefined;

  const start = ({ active: { id } }: DragStartEvent) => {
    setActive(String(id));
    setPreview(buttons);
    setOpenBefore(open);
    if (placeOf(buttons, String(id))?.parent === undefined) onOpen(null);
  };
  /** Over another title its list opens and takes the line in. */
  const over = ({ active: { id }, over: target }: DragOverEvent) => {
    const title = shown.find(({ uid }) => uid === target?.id);
    const from = placeOf(shown, String(id))?.parent;
    if (!title || !from || from.uid === title.uid || hasAction(title) || !canMove(shown, String(id), title.uid)) return;
    onOpen(title.uid);
    setPreview(move(shown, String(id), { parent: title.uid, index: title.subButtons.length }));
  };
  const end = ({ active: { id }, over: target }: DragEndEvent) => {
    const uid = String(id);
    const to = target ? targetOf(shown, uid, String(target.id)) : undefined;
    if (to && !isSame(buttons, uid, to)) onMove(uid, to);
    stop();
    onOpen(to ? (to.parent ?? null) : openBefore);
  };
  const stop = () => {
    setActive(undefined);
    setPreview(undefined);
  };
  const cancel = () => {
    stop();
    onOpen(openBefore);
  };

  const collisions: CollisionDetection = (args) => {
    const allowed = args.droppableContainers.filter(({ id }) => !isTitle || shown.some(({ uid }) => uid === id));
    const within = pointerWithin({ ...args, droppableContainers: allowed });
    return within.length > 0 ? within : closestCenter({ ...args, droppableContainers: allowed });
  };

  return {
    shown,
    active: findButton(shown, active),
    context: { sensors, collisionDetection: collisions, onDragStart: start, onDragOver: over, onDragEnd: end, onDragCancel: cancel },
  };
}

function targetOf(shown: DraftButton[], uid: string, over: string): Target | undefined {
  if (over === NEW_TITLE) return canMove(shown, uid, undefined) ? { parent: undefined, index: shown.length } : undefined;
  const here = placeOf(shown, uid);
  const there = placeOf(shown, over);
  if (!here || !there) return undefined;
  const index = here.parent?.uid === there.parent?.uid ? there.index : here.index;
  return { parent: here.parent?.uid, index };
}

function isSame(buttons: DraftButton[], uid: string, target: Target): boolean {
  const place = placeOf(buttons, uid);
  return place?.parent?.uid === target.parent && place?.index === target.index;
}
