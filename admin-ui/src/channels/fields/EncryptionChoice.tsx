import { Radio } from 'antd';
import { useTexts } from '../../app/i18n/texts';
import styles from './fields.module.css';

export const MODES = ['secure', 'compatible', 'plain'] as const;
export type Encryption = (typeof MODES)[number];

interface EncryptionChoiceProps {
  id?: string;
  value?: Encryption;
  onChange?: (mode: Encryption) => void;
}

/** How callbacks are protected, each with what it means; a field of a form. */
export function EncryptionChoice({ id, value, onChange }: EncryptionChoiceProps) {
  const t = useTexts('channels');
  return (
    <Radio.Group
      {...(id ? { id } : {})}
      className={styles.modes ?? ''}
      value={value}
      onChange={(event) => onChange?.(event.target.value as Encryption)}
      aria-label={t('encryption')}
    >
      {MODES.map((mode) => (
        <Radio key={mode} value={mode}>
          <span className={styles.mode}>{t(`encryption.${mode}`)}</span>
          <span className={styles.hint}>{t(`encryption.${mode}.means`)}</span>
        </Radio>
      ))}
    </Radio.Group>
  );
}
