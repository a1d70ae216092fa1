import { Button, Skeleton } from 'antd';
import { lazy, Suspense, useState } from 'react';
import type { Content } from '../../app/api/model';
import { fieldProblems } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/texts';
import { useChannel } from '../../app/useChannel';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import type { Action } from '../draft/actions';
import styles from '../panel/ButtonPanel.module.css';
import { ReplyStatus } from './ReplyStatus';
import type { Replies } from './useReplies';

const ContentEditor = lazy(() => import('../../replies/content/ContentEditor').then((file) => ({ default: file.ContentEditor })));

const EMPTY: Content = { type: 'text', text: '' };

interface ReplyEditorProps {
  action: Action;
  buttonKey: string;
  /** Followers have the button: what is saved they get at once. */
  live: boolean;
  replies: Replies;
}

/** What the follower gets after the tap, written right at the button. */
export function ReplyEditor({ action, buttonKey, live, replies }: ReplyEditorProps) {
  const t = useTexts('menu');
  const { id } = useChannel();
  const [tried, setTried] = useState(false);
  const { error, saving } = replies.stateOf(buttonKey);
  const fields = fieldProblems(error);
  const unsaved = replies.isUnsaved(buttonKey);
  const save = () => {
    setTried(true);
    replies.saveQuietly(buttonKey);
  };
  return (
    <section className={styles.reply} aria-label={t('reply')}>
      <div className={styles.replyHead}>
        <h3>{t(action === 'click' ? 'reply' : 'reply.tool')}</h3>
        <ReplyStatus buttonKey={buttonKey} live={live} replies={replies} />
      </div>
      {buttonKey === '' ? (
        <p className={styles.quiet}>{t('reply.name-first')}</p>
      ) : replies.loadError ? (
        <ProblemNotice what={t('reply.load-failed')} error={replies.loadError} onRetry={replies.reload} />
      ) : (
        <Suspense fallback={<Skeleton active title={false} paragraph={{ rows: 4 }} />}>
          {replies.loading ? (
            <Skeleton active title={false} paragraph={{ rows: 4 }} />
          ) : (
            <ContentEditor
              value={replies.contentOf(buttonKey) ?? EMPTY}
              onChange={(content) => replies.write(buttonKey, content)}
              errors={fields}
              channelId={id}
              situation="tap"
              label={t('reply.kind')}
              showMistakes={tried && unsaved}
              preview={false}
            />
          )}
        </Suspense>
      )}
      {error && fields.length === 0 ? (
        <ProblemNotice what={t('reply.save-failed')} error={error} onRetry={() => replies.saveQuietly(buttonKey)} />
      ) : null}
      {live && unsaved ? (
        <div className={styles.replyFoot}>
          <Button type="primary" loading={saving === true} onClick={save}>
            {t('reply.save')}
          </Button>
          <Button onClick={() => replies.undo(buttonKey)}>{t('reply.undo')}</Button>
          <span className={styles.quiet}>{t('reply.live')}</span>
        </div>
      ) : null}
    </section>
  );
}
