import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import type { Answer } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { useNumbers } from '../../app/time';
import { AnswerBubble } from './AnswerBubble';
import styles from './ContentEditor.module.css';

export interface TestAnswer {
  ok: boolean;
  outcome:
    | 'answered'
    | 'silent'
    | 'timed-out'
    | 'unreachable'
    | 'refused-by-guard'
    | 'bad-status'
    | 'not-json'
    | 'invalid-content'
    | 'too-large'
    | 'busy';
  status?: number;
  ms: number;
  signed: 'given' | 'stored' | 'no';
  content?: Answer;
  problem?: string;
  fix?: string;
}

/** What the external system did, in words, and its answer as the follower would see it. */
export function TestResult({ answer }: { answer: TestAnswer }) {
  const t = useTexts('replies');
  const numbers = useNumbers();
  const { ok, outcome, status = 0, ms, signed, content, problem } = answer;
  return (
    <>
      <p className={ok ? styles.good : styles.bad}>
        {ok ? <CheckCircleFilled aria-hidden /> : <CloseCircleFilled aria-hidden />}
        <span>{t(`test.${outcome}`, { status, ms: numbers.whole(ms) })}</span>
      </p>
      {ok ? null : <p>{t(`test.${outcome as Exclude<typeof outcome, 'answered' | 'silent'>}.fix`)}</p>}
      <p className={styles.explained}>{t(`test.signed.${signed}`)}</p>
      {content ? <AnswerBubble content={content} /> : null}
      {problem && !ok ? (
        <details className={styles.explained}>
          <summary>{t('test.technical')}</summary>
          {problem}
        </details>
      ) : null}
    </>
  );
}
