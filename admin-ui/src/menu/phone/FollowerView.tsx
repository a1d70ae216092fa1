import { lazy, Suspense } from 'react';
import type { Content } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { hasReply } from '../draft/actions';
import type { DraftButton } from '../draft/buttons';
import styles from './EditorPhone.module.css';
import { useDeed } from '../panel/useDeed';

const AnswerBubble = lazy(() => import('../../replies/content/AnswerBubble').then((file) => ({ default: file.AnswerBubble })));

interface FollowerViewProps {
  button: DraftButton | undefined;
  /** What the button answers with. */
  content: Content | undefined;
  /** What is answered when the button has no reply of its own. */
  fallback: Content | undefined;
}

/** What a follower sees after a tap on the button that is being edited. */
export function FollowerView({ button, content, fallback }: FollowerViewProps) {
  const t = useTexts('menu');
  const deed = useDeed();
  if (!button) return <Line>{t('seen.start')}</Line>;
  const answer = button.subButtons.length === 0 && hasReply(button.action) ? content : undefined;
  if (!answer) {
    const unanswered = button.subButtons.length === 0 && button.action === 'click';
    return <Line>{unanswered ? t(fallback ? 'seen.default' : 'seen.nothing') : deed(button)}</Line>;
  }
  return (
    <div className={styles.seen}>
      {button.action === 'click' ? null : <p className={styles.line}>{deed(button)}</p>}
      <Suspense>
        <AnswerBubble content={answer} />
      </Suspense>
    </div>
  );
}

function Line({ children }: { children: string }) {
  return (
    <div className={styles.seen}>
      <p className={styles.line}>{children}</p>
    </div>
  );
}
