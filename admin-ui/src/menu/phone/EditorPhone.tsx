import { DndContext, DragOverlay } from '@dnd-kit/core';
import { type ReactNode, useId } from 'react';
import { useTexts } from '../../app/i18n/texts';
import { useChannel } from '../../app/useChannel';
import { MenuBar } from '../../phone/MenuBar';
import { PhoneFrame } from '../../phone/PhoneFrame';
import type { PhoneButton } from '../../phone/types';
import { type DraftButton, placeOf } from '../draft/buttons';
import type { Target } from '../draft/edits';
import { LIMITS } from '../draft/rules';
import styles from './EditorPhone.module.css';
import { EmptyPlace } from './EmptyPlace';
import { Movable } from './Movable';
import { NEW_TITLE, useMoving } from './useMoving';
import { useSpokenMoves } from './useSpokenMoves';

interface EditorPhoneProps {
  buttons: DraftButton[];
  selected: string | undefined;
  open: string | null;
  /** What is wrong with a button, in words, by its uid. */
  problems: ReadonlyMap<string, string>;
  onSelect: (uid: string) => void;
  onOpen: (uid: string | null) => void;
  /** Without a parent: a new title. */
  onAdd: (parent?: string) => void;
  onMove: (uid: string, target: Target) => void;
  /** What stands above the menu, as in a conversation. */
  children: ReactNode;
}

/** The phone that is the editor: tap to edit, dashed places to add, drag to move. */
export function EditorPhone(props: EditorPhoneProps) {
  const { selected, open, problems, onSelect, onOpen, onAdd, children } = props;
  const t = useTexts('menu');
  const hint = useId();
  const channel = useChannel();
  const { shown, active, context } = useMoving(props);
  const announcements = useSpokenMoves(shown);
  const wrap = (button: PhoneButton, element: ReactNode) => {
    const parent = placeOf(shown, button.id)?.parent;
    const siblings = (parent?.subButtons ?? shown).map(({ uid }) => uid);
    return (
      <Movable uid={button.id} parent={parent?.uid} siblings={siblings}>
        {element}
      </Movable>
    );
  };
  const linePlace = ({ id, name, subButtons = [] }: PhoneButton) =>
    subButtons.length < LIMITS.lines ? (
      <EmptyPlace label={t('add.line.label', { name: name || t('unnamed') })} words={t('add.line')} onClick={() => onAdd(id)} />
    ) : (
      <p className={styles.full}>{t('add.full', { max: LIMITS.lines })}</p>
    );
  return (
    <DndContext {...context} autoScroll={false} accessibility={{ announcements, screenReaderInstructions: { draggable: t('phone.hint') } }}>
      <div className={styles.phone}>
        <PhoneFrame
          title={channel.name}
          foot={
            <MenuBar
              buttons={shown.map((button) => toPhone(button, problems))}
              openId={open}
              onOpen={onOpen}
              selectedId={selected}
              onTap={({ id }) => onSelect(id)}
              describedBy={hint}
              wrap={wrap}
              afterTitles={
                shown.length < LIMITS.titles ? (
                  <EmptyPlace
                    id={NEW_TITLE}
                    label={t('add.title.label')}
                    {...(shown.length === 0 ? { words: t('add.title') } : {})}
                    onClick={() => onAdd()}
                  />
                ) : null
              }
              afterLines={linePlace}
            />
          }
        >
          {children}
        </PhoneFrame>
      </div>
      <p className={styles.hint} id={hint}>
        {t('phone.hint')}
      </p>
      <DragOverlay dropAnimation={null}>
        {active ? <div className={styles.inTheAir}>{active.name || t('unnamed')}</div> : null}
      </DragOverlay>
    </DndContext>
  );
}

function toPhone(button: DraftButton, problems: ReadonlyMap<string, string>): PhoneButton {
  return {
    id: button.uid,
    name: button.name,
    problem: problems.get(button.uid),
    subButtons: button.subButtons.map((sub) => toPhone(sub, problems)),
  };
}
