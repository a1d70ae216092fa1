import type { ReactNode } from 'react';
import { type TextKey, useTexts } from '../../app/i18n/texts';
import { CompassIcon, LinkIcon, PictureIcon, PlaceIcon, PlayIcon, ScanIcon, VoiceIcon } from '../../phone/icons';
import type { SheetKind } from '../sheets/kinds';
import styles from './Screen.module.css';

type Choice = 'image' | 'voice' | 'video' | 'location' | 'link' | 'scan' | 'report-location';

const CHOICES: [Choice, TextKey<'simulator'>, ReactNode][] = [
  ['image', 'picture', <PictureIcon key="i" />],
  ['voice', 'voice', <VoiceIcon key="i" />],
  ['video', 'video', <PlayIcon key="i" />],
  ['location', 'location', <PlaceIcon key="i" />],
  ['link', 'link', <LinkIcon key="i" />],
  ['scan', 'scan', <ScanIcon key="i" />],
  ['report-location', 'report', <CompassIcon key="i" />],
];

interface ExtraPanelProps {
  onOpen: (sheet: SheetKind) => void;
  onVideo: () => void;
}

/** Behind the plus: everything that can be sent beside words. */
export function ExtraPanel({ onOpen, onVideo }: ExtraPanelProps) {
  const t = useTexts('simulator');
  return (
    <div className={styles.panel} role="group" aria-label={t('extra')}>
      {CHOICES.map(([kind, key, icon]) => (
        <button
          className={styles.choice}
          type="button"
          key={kind}
          aria-haspopup={kind === 'video' ? undefined : 'dialog'}
          onClick={() => (kind === 'video' ? onVideo() : onOpen({ kind }))}
        >
          <span className={styles.tile}>{icon}</span>
          {t(key)}
        </button>
      ))}
    </div>
  );
}
