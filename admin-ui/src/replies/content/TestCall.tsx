import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import type { Content } from '../../app/api/model';
import { callJson } from '../../app/api/transport';
import { useTexts } from '../../app/i18n/texts';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import { mistakesIn } from './checks';
import styles from './ContentEditor.module.css';
import { type Situation } from './kinds';
import { useEditor } from './EditorContext';
import { TestResult, type TestAnswer } from './TestResult';

type External = Extract<Content, { type: 'external' }>;

const EVENTS: Record<Situation, object> = {
  follow: { type: 'followed' },
  scan: { type: 'scene-scanned', scene: 'test' },
  tap: { type: 'menu-button-clicked', key: 'test' },
  message: { type: 'text-received', text: 'hello' },
  any: { type: 'text-received', text: 'hello' },
};

/** Asks the external system once, as it will be asked, and says what came back. */
export function TestCall({ content }: { content: External }) {
  const t = useTexts('replies');
  const editor = useEditor();
  const test = useMutation({
    mutationFn: (asked: External) =>
      callJson<TestAnswer>('POST', `/api/channels/${encodeURIComponent(editor.channelId)}/replies/external/test`, {
        content: asked,
        event: EVENTS[editor.situation],
      }),
  });
  const wrong = mistakesIn(content).some(({ pointer }) => pointer === '/url' || pointer === '/secret');
  const current = test.variables?.url === content.url;
  const ask = () => {
    editor.touch('/url');
    if (!wrong) test.mutate(content);
  };
  return (
    <div className={styles.test}>
      <Button onClick={ask} loading={test.isPending}>
        {t('test.button')}
      </Button>
      <div className={styles.testResult} role="status">
        {test.isPending ? <p className={styles.explained}>{t('test.waiting')}</p> : null}
        {test.data && current && !test.isPending ? <TestResult answer={test.data} /> : null}
      </div>
      {current ? <ProblemNotice what={t('test.failed')} error={test.error} /> : null}
    </div>
  );
}
