import { EditOutlined, HolderOutlined } from '@ant-design/icons';
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Button, Tooltip } from 'antd';
import { useTexts } from '../../app/i18n/texts';
import type { KeywordGroup } from '../data/keywordGroups';
import { ShortAnswer } from '../ladder/ShortAnswer';
import { useReplies } from '../RepliesContext';
import styles from './Keywords.module.css';

const SHOWN = 6;

interface KeywordLineProps {
  id: string;
  group: KeywordGroup;
  at: number;
  answers: boolean;
  /** It cannot be moved now. */
  fixed: boolean;
}

/** One rule: what it looks for, what it answers, and a handle to move it. */
export function KeywordLine({ id, group, at, answers, fixed }: KeywordLineProps) {
  const t = useTexts('replies');
  const { edit } = useReplies();
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({ id, disabled: fixed });
  const [name = ''] = group.patterns;
  const label = t('edit.of', { name });
  return (
    <li
      ref={setNodeRef}
      data-answers={answers || undefined}
      className={[styles.line, answers ? styles.answers : '', isDragging ? styles.dragging : ''].join(' ')}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <button
        type="button"
        className={styles.handle}
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        disabled={fixed}
        aria-label={t('move.handle', { name })}
      >
        <HolderOutlined aria-hidden />
      </button>
      <span className={styles.number}>{at + 1}</span>
      <div className={styles.looksFor}>
        <span className={styles.match}>{t(`match.${group.match}.short`)}</span>
        {group.patterns.slice(0, SHOWN).map((pattern) => (
          <span className={group.match === 'regex' ? `${styles.pattern} ${styles.code}` : styles.pattern} key={pattern}>
            {pattern}
          </span>
        ))}
        {group.patterns.length > SHOWN ? (
          <span className={styles.match}>{t('keyword.more', { more: group.patterns.length - SHOWN })}</span>
        ) : null}
      </div>
      <div className={styles.answer}>
        <ShortAnswer content={group.content} />
      </div>
      <Tooltip title={label}>
        <Button type="text" icon={<EditOutlined aria-hidden />} onClick={() => edit({ what: 'keyword', at })} aria-label={label} />
      </Tooltip>
    </li>
  );
}
