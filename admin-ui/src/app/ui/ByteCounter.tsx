import { useTexts } from '../i18n/texts';
import { byteLength } from './bytes';

interface ByteCounterProps {
  value: string;
  max: number;
  /** For `aria-describedby` of the field. */
  id?: string;
}

/** "12 of 16 bytes" beside a field whose limit is in bytes; says by how much a text is too long. */
export function ByteCounter({ value, max, id }: ByteCounterProps) {
  const t = useTexts('app');
  const used = byteLength(value);
  const over = used - max;
  return (
    <span id={id} style={{ color: over > 0 ? 'var(--danger)' : 'var(--muted)', fontSize: 12, lineHeight: '18px' }}>
      {over > 0 ? t('bytes.over', { over }) : t('bytes.used', { used, max })}
    </span>
  );
}
