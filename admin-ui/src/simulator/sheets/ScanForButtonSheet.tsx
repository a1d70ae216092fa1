import { useState } from 'react';
import { useTexts } from '../../app/i18n/texts';
import { Field } from './Field';
import { SheetForm } from './SheetForm';
import styles from './Sheet.module.css';

const TYPES = ['qrcode', 'barcode'] as const;
const EXAMPLES = { qrcode: 'https://example.com/p/1', barcode: 'EAN_13,4820000000017' };

interface ScanForButtonSheetProps {
  onScan: (scan: { type: string; result: string }) => void;
  onClose: () => void;
}

/** What the camera reads for a menu button. */
export function ScanForButtonSheet({ onScan, onClose }: ScanForButtonSheetProps) {
  const t = useTexts('simulator');
  const [type, setType] = useState<(typeof TYPES)[number]>('qrcode');
  const [result, setResult] = useState(EXAMPLES.qrcode);
  return (
    <SheetForm title={t('camera')} hint={t('camera.hint')} action={t('scan.do')} onSubmit={() => onScan({ type, result })} onClose={onClose}>
      <div className={styles.chips} role="group" aria-label={t('camera.type')}>
        {TYPES.map((choice) => (
          <button
            className={styles.chip}
            type="button"
            key={choice}
            aria-pressed={choice === type}
            onClick={() => {
              setType(choice);
              setResult(EXAMPLES[choice]);
            }}
          >
            {t(`camera.${choice}`)}
          </button>
        ))}
      </div>
      <Field label={t('camera.result')} required value={result} onChange={setResult} />
    </SheetForm>
  );
}
