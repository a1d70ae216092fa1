import { EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import type { Content } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import styles from './Answers.module.css';
import { ShortAnswer } from './ShortAnswer';

interface AnswerLineProps {
  name: string;
  /** Small words below the name. */
  about?: ReactNode;
  content: Content | undefined;
  /** What happens without an answer. */
  without?: string;
  /** It answered what was tried last. */
  answers: boolean;
  onEdit: () => void;
}

/** One of several answers of a rung: to what, with what. */
export function AnswerLine({ name, about, content, without, answers, onEdit }: AnswerLineProps) {
  const t = useTexts('replies');
  const label = t(content ? 'edit.of' : 'write.of', { name });
  return (
    <li data-answers={answers || undefined} className={answers ? `${styles.line} ${styles.lineAnswers}` : styles.line}>
      <div className={styles.name}>
        <span>{name}</span>
        {about ? <span className={styles.small}>{about}</span> : null}
      </div>
      {content ? <ShortAnswer content={content} /> : <span className={styles.none}>{without}</span>}
      <Tooltip title={label}>
        <Button type="text" icon={content ? <EditOutlined aria-hidden /> : <PlusOutlined aria-hidden />} onClick={onEdit} aria-label={label} />
      </Tooltip>
    </li>
  );
}
