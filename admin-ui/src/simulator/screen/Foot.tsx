import { useState } from 'react';
import { useTexts } from '../../app/i18n/texts';
import { PlusIcon } from '../../phone/icons';
import { MenuBar } from '../../phone/MenuBar';
import type { PhoneButton } from '../../phone/types';
import type { LiveMenu } from '../api/model';
import type { SheetKind } from '../sheets/kinds';
import { buttonAt, phoneButtons } from './buttons';
import { ExtraPanel } from './ExtraPanel';
import styles from './Screen.module.css';
import { tapOn } from './taps';
import type { Do } from './useAct';

interface FootProps {
  menu: LiveMenu | null | undefined;
  act: Do;
  onOpen: (sheet: SheetKind) => void;
}

/** The live menu, or the keyboard with its plus. */
export function Foot({ menu, act, onOpen }: FootProps) {
  const t = useTexts('simulator');
  const [extra, setExtra] = useState(false);
  const tap = ({ id: place }: PhoneButton) => {
    const button = buttonAt(menu, place);
    if (!button) return;
    const { tells, opens } = tapOn(button, place);
    if (tells) act('click', { place });
    if (opens) onOpen(opens);
  };
  const plus = (
    <button className={styles.plus} type="button" aria-expanded={extra} aria-label={t('extra')} onClick={() => setExtra(!extra)}>
      <PlusIcon />
    </button>
  );
  return (
    <>
      <MenuBar
        buttons={phoneButtons(menu)}
        onTap={tap}
        onSend={(text) => act('text', { text })}
        onTyping={() => setExtra(false)}
        extra={plus}
      />
      {extra ? <ExtraPanel onOpen={onOpen} onVideo={() => act('video', {})} /> : null}
    </>
  );
}
