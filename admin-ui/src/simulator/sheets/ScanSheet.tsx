import { useState } from 'react';
import { useTexts } from '../../app/i18n/texts';
import { Field } from './Field';
import { SheetForm } from './SheetForm';

interface ScanSheetProps {
  onScan: (scene: string) => void;
  onClose: () => void;
}

/** A code of the account, such as the one on a table; the scene says which. */
export function ScanSheet({ onScan, onClose }: ScanSheetProps) {
  const t = useTexts('simulator');
  const [scene, setScene] = useState('table-5');
  return (
    <SheetForm title={t('scan')} hint={t('scan.hint')} action={t('scan.do')} onSubmit={() => onScan(scene.trim())} onClose={onClose}>
      <Field label={t('scan.scene')} required maxLength={64} pattern=".*\S.*" value={scene} onChange={setScene} />
    </SheetForm>
  );
}
