import { PlusOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../app/i18n/texts';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import { groupKeywords } from '../data/keywordGroups';
import { EmptyAnswer } from '../ladder/EmptyAnswer';
import { Rung } from '../ladder/Rung';
import { useReplies } from '../RepliesContext';
import { KeywordList } from './KeywordList';
import styles from './Keywords.module.css';
import { useOrder } from './useOrder';

const MANY = 8;

/** Words we know, the first that matches answers. */
export function KeywordRung() {
  const t = useTexts('replies');
  const { rules, edit } = useReplies();
  const [wanted, setWanted] = useState('');
  const groups = groupKeywords(rules.keywords);
  const order = useOrder();
  const add = (
    <Button icon={<PlusOutlined aria-hidden />} onClick={() => edit({ what: 'keyword', at: 'new' })}>
      {t('keyword.write')}
    </Button>
  );
  if (groups.length === 0) {
    return (
      <Rung rung="keyword">
        <EmptyAnswer says={t('keyword.empty')} action={add} />
      </Rung>
    );
  }
  return (
    <Rung rung="keyword">
      {groups.length > MANY || wanted !== '' ? (
        <Input
          prefix={<SearchOutlined aria-hidden />}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          aria-label={t('keyword.search')}
          placeholder={t('keyword.search')}
          allowClear
        />
      ) : null}
      <KeywordList groups={groups} wanted={wanted} onMove={order.move} />
      <ProblemNotice
        what={t('keyword.move.failed')}
        error={order.error}
        meaning={order.changedMeanwhile ? t('changed-meanwhile') : undefined}
      />
      <div className={styles.foot}>{add}</div>
    </Rung>
  );
}
