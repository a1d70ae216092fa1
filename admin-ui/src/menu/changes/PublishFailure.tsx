import { Spin } from 'antd';
import { problemOf } from '../../app/api/problem';
import { type TextKey, useTexts } from '../../app/i18n/texts';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import { DraftConflict } from '../draft/saving';
import styles from './Changes.module.css';
import { fixFor } from './fixes';
import { type Publishing, ReplyNotSaved } from './usePublish';

/** Why the menu is not published, in words, with what to do. */
export function PublishFailure({ publishing }: { publishing: Publishing }) {
  const t = useTexts('menu');
  const { error, watching, running } = publishing;
  if (!error || running) return null;
  if (error instanceof DraftConflict) return <p role="alert">{t('publish.conflict')}</p>;
  if (error instanceof ReplyNotSaved) {
    return <ProblemNotice what={t('publish.reply-failed', { key: error.key })} error={error.cause} />;
  }
  const problem = problemOf(error);
  const refusal = problem.errcode === undefined ? undefined : fixFor(problem.errcode);
  return (
    <>
      <ProblemNotice
        what={t(watching ? 'publish.doubt' : 'publish.failed')}
        error={error}
        {...(refusal || watching ? { meaning: watching ? t('publish.doubt.what') : refusedWords(refusal) } : {})}
      />
      {watching ? (
        <p className={styles.watching} role="status">
          <Spin size="small" /> {t('publish.watching')}
        </p>
      ) : null}
    </>
  );

  function refusedWords(fix: TextKey<'menu'> | undefined) {
    return `${t('publish.refused', { errcode: problem.errcode ?? 0 })} ${fix ? t(fix) : ''}`;
  }
}
