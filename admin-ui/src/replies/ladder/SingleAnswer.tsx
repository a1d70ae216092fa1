import { EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTexts } from '../../app/i18n/texts';
import type { TextKey } from '../../app/i18n/texts';
import { AnswerBubble } from '../content/AnswerBubble';
import { answerOf, type Target } from '../data/rules';
import { useReplies } from '../RepliesContext';
import { EmptyAnswer } from './EmptyAnswer';
import styles from './Answers.module.css';
import { useReadable } from './useReadable';

interface SingleAnswerProps {
  target: Target;
  empty: string;
  /** "Write a welcome". */
  write: TextKey<'replies'>;
  editLabel: TextKey<'replies'>;
}

/** The one answer of a rung, or what happens without it. */
export function SingleAnswer({ target, empty, write, editLabel }: SingleAnswerProps) {
  const t = useTexts('replies');
  const { rules, edit } = useReplies();
  const readable = useReadable();
  const content = answerOf(rules, target);
  const open = () => edit({ what: 'answer', target });
  if (!content) {
    return (
      <EmptyAnswer
        says={empty}
        action={
          <Button icon={<PlusOutlined aria-hidden />} onClick={open}>
            {t(write)}
          </Button>
        }
      />
    );
  }
  return (
    <div className={styles.single}>
      <AnswerBubble content={readable(content)} />
      <Button icon={<EditOutlined aria-hidden />} onClick={open} aria-label={t('edit.of', { name: t(editLabel) })}>
        {t('edit')}
      </Button>
    </div>
  );
}
