import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../app/i18n/texts';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import type { LiveMenu, Person } from '../api/model';
import { callsQuery } from '../api/queries';
import { CallStep } from './CallStep';
import { ExchangeStep } from './ExchangeStep';
import styles from './Hood.module.css';
import { steps } from './steps';
import { useTraces } from './useTraces';

const FILTERS = ['all', 'phones', 'calls'] as const;
type Filter = (typeof FILTERS)[number];

interface StepListProps {
  appId: string;
  people: Person[];
  menu: LiveMenu | null | undefined;
}

/** Each thing that went over the wire, the newest first. */
export function StepList({ appId, people, menu }: StepListProps) {
  const t = useTexts('simulator');
  const queries = useQueryClient();
  const traces = useTraces(appId, people);
  const calls = useQuery(callsQuery(queries, appId));
  const [filter, setFilter] = useState<Filter>('all');
  const all = steps(filter === 'calls' ? [] : traces, filter === 'phones' ? [] : (calls.data ?? []));
  return (
    <>
      <div className={styles.filter}>
        <Segmented<Filter>
          block
          size="small"
          value={filter}
          onChange={setFilter}
          aria-label={t('hood.filter')}
          options={FILTERS.map((value) => ({ value, label: t(`hood.filter.${value}`) }))}
        />
      </div>
      {calls.data ? null : <ProblemNotice what={t('hood.calls.failed')} error={calls.error} onRetry={() => void calls.refetch()} />}
      {all.length === 0 ? <p className={styles.nothing}>{t('hood.nothing')}</p> : null}
      <ol className={styles.steps}>
        {all.map((step) =>
          step.kind === 'call' ? <CallStep key={step.id} call={step.call} /> : <ExchangeStep key={step.id} step={step} menu={menu} />,
        )}
      </ol>
    </>
  );
}
