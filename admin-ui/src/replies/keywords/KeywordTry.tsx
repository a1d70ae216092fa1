import { CheckOutlined, CloseOutlined, QuestionOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useState } from 'react';
import type { Keyword } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { Field } from '../content/Field';
import type { KeywordGroup } from '../data/keywordGroups';
import { matches } from '../data/matching';
import styles from './Keywords.module.css';

interface KeywordTryProps {
  match: Keyword['match'];
  patterns: string[];
  /** Rules above this one: the first that matches answers. */
  earlier: KeywordGroup[];
}

/** Tries a message against the words as they are being written. */
export function KeywordTry({ match, patterns, earlier }: KeywordTryProps) {
  const t = useTexts('replies');
  const [text, setText] = useState('');
  return (
    <div className={styles.matches}>
      <Field id="keyword-try" label={t('keyword.try')}>
        <Input id="keyword-try" value={text} onChange={(event) => setText(event.target.value)} placeholder={t('variable.text.example')} />
      </Field>
      <div role="status">
        {text.trim() === '' || patterns.length === 0 ? null : <Found text={text} match={match} patterns={patterns} earlier={earlier} />}
      </div>
    </div>
  );
}

function Found({ text, match, patterns, earlier }: KeywordTryProps & { text: string }) {
  const t = useTexts('replies');
  const by = (wanted: string) => patterns.find((pattern) => matches({ match, pattern }, text) === wanted);
  const first = earlier.findIndex((group) => group.patterns.some((pattern) => matches({ match: group.match, pattern }, text) === 'yes'));
  const yes = by('yes');
  if (yes === undefined && by('unknown') !== undefined) {
    return (
      <p className={`${styles.found} ${styles.no}`}>
        <QuestionOutlined aria-hidden /> {t('keyword.try.unknown')}
      </p>
    );
  }
  return yes === undefined ? (
    <p className={`${styles.found} ${styles.no}`}>
      <CloseOutlined aria-hidden /> {t('keyword.try.no')}
    </p>
  ) : (
    <p className={`${styles.found} ${styles.yes}`}>
      <CheckOutlined aria-hidden /> {first < 0 ? t('keyword.try.yes', { pattern: yes }) : t('keyword.try.earlier', { pattern: yes, number: first + 1 })}
    </p>
  );
}
