import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTexts } from '../../app/i18n/texts';
import { useReplies } from '../RepliesContext';
import { AnswerLine } from './AnswerLine';
import styles from './Answers.module.css';
import { EmptyAnswer } from './EmptyAnswer';
import { Rung } from './Rung';

/** Codes that have an answer of their own. */
export function ScanRung() {
  const t = useTexts('replies');
  const { rules, edit, tried } = useReplies();
  const scans = Object.entries(rules.scans);
  const add = (
    <Button icon={<PlusOutlined aria-hidden />} onClick={() => edit({ what: 'new-scan' })} className={styles.foot ?? ''}>
      {t('scan.write')}
    </Button>
  );
  if (scans.length === 0) {
    return (
      <Rung rung="scan">
        <EmptyAnswer says={t('scan.empty')} action={add} />
      </Rung>
    );
  }
  return (
    <Rung rung="scan">
      <ul className={styles.list}>
        {scans.map(([scene, content]) => (
          <AnswerLine
            key={scene}
            name={t('scan.code', { scene })}
            content={content}
            answers={tried === `scan:${scene}`}
            onEdit={() => edit({ what: 'answer', target: { rung: 'scan', scene } })}
          />
        ))}
      </ul>
      {add}
    </Rung>
  );
}
