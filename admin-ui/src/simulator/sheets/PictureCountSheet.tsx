import { useState } from 'react';
import { useTexts } from '../../app/i18n/texts';
import { SheetForm } from './SheetForm';
import styles from './Sheet.module.css';

const COUNTS = [1, 2, 3, 9];

/** How many pictures a follower takes or chooses for a menu button; the drawings are the simulator's. */
export function PictureCountSheet({ onPick, onClose }: { onPick: (count: number) => void; onClose: () => void }) {
  const t = useTexts('simulator');
  const [count, setCount] = useState(1);
  return (
    <SheetForm
      title={t('pictures')}
      hint={t('pictures.hint')}
      action={t('pictures.send', { count })}
      onSubmit={() => onPick(count)}
      onClose={onClose}
    >
      <div className={styles.chips} role="group" aria-label={t('pictures.count')}>
        {COUNTS.map((choice) => (
          <button className={styles.chip} type="button" key={choice} aria-pressed={choice === count} onClick={() => setCount(choice)}>
            {t('pictures.number', { count: choice })}
          </button>
        ))}
      </div>
    </SheetForm>
  );
}
