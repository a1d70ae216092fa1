import { type ReactNode, useState } from 'react';
import { useTexts } from '../app/i18n/texts';
import { Keyboard } from './Keyboard';
import { KeyboardIcon, MenuIcon } from './icons';
import styles from './MenuBar.module.css';
import { MenuColumn } from './MenuColumn';
import type { PhoneButton } from './types';

export interface MenuBarProps {
  buttons: PhoneButton[];
  /** A tap that acts: on a title without a list, or on a line of a list. */
  onTap?: ((button: PhoneButton) => void) | undefined;
  /** With it the keyboard can be shown, and what is typed there comes here. */
  onSend?: ((text: string) => void) | undefined;
  /** Stands at the end of the keyboard while nothing is typed. */
  extra?: ReactNode;
  /** The keyboard came or went. */
  onTyping?: ((typing: boolean) => void) | undefined;
  /** The title whose list is open; without it the bar opens and closes lists itself. */
  openId?: string | null | undefined;
  onOpen?: ((id: string | null) => void) | undefined;
  /** Outlined, as the one being edited. */
  selectedId?: string | undefined;
  /** Id of a text that says how to use the buttons. */
  describedBy?: string | undefined;
  /** Put around each title or line, for whoever makes them movable; level 0 is the bar. */
  wrap?: ((button: PhoneButton, element: ReactNode, level: 0 | 1) => ReactNode) | undefined;
  /** Stands after the last title, such as an empty place to fill. */
  afterTitles?: ReactNode;
  /** Stands at the end of a title's list, which then opens even when it is empty. */
  afterLines?: ((title: PhoneButton) => ReactNode) | undefined;
}

/** The bar below a conversation: up to three titles with their lists, and a keyboard instead. */
export function MenuBar(props: MenuBarProps) {
  const t = useTexts('phone');
  const { buttons, onSend, openId, onOpen } = props;
  const [ownOpenId, setOwnOpenId] = useState<string | null>(null);
  const [typing, setTyping] = useState(false);
  const open = openId === undefined ? ownOpenId : openId;
  const setOpen = (id: string | null) => {
    setOwnOpenId(id);
    onOpen?.(id);
  };
  const keyboard = typing || (buttons.length === 0 && onSend !== undefined);
  return (
    <div className={styles.bar}>
      <button
        className={styles.toggle}
        type="button"
        disabled={!onSend || buttons.length === 0}
        aria-label={t(keyboard ? 'show.menu' : 'show.keyboard')}
        onClick={() => {
          setTyping(!keyboard);
          props.onTyping?.(!keyboard);
        }}
      >
        {keyboard ? <MenuIcon /> : <KeyboardIcon />}
      </button>
      {keyboard && onSend ? (
        <Keyboard onSend={onSend} extra={props.extra} />
      ) : (
        <div className={styles.titles} role="group" aria-label={t('menu')}>
          {buttons.map((button) => (
            <MenuColumn {...props} key={button.id} title={button} open={open === button.id} setOpen={setOpen} />
          ))}
          {props.afterTitles}
        </div>
      )}
    </div>
  );
}
