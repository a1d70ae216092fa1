import { Radio } from 'antd';
import type { Keyword } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import styles from './Keywords.module.css';

const WAYS: Keyword['match'][] = ['contains', 'exact', 'regex'];

interface MatchPickerProps {
  value: Keyword['match'];
  onChange: (match: Keyword['match']) => void;
}

/** How the words are looked for, in words. */
export function MatchPicker({ value, onChange }: MatchPickerProps) {
  const t = useTexts('replies');
  return (
    <Radio.Group className={styles.ways ?? ''} value={value} onChange={(event) => onChange(event.target.value as Keyword['match'])} aria-label={t('match.label')}>
      {WAYS.map((way) => (
        <Radio value={way} key={way}>
          <span className={styles.way}>{t(`match.${way}`)}</span>
          <span className={styles.wayHint}>{t(`match.${way}.hint`)}</span>
        </Radio>
      ))}
    </Radio.Group>
  );
}
