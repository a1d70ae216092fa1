import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTexts } from '../../app/i18n/texts';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import { putFaults } from '../api/calls';
import type { Fault } from '../api/model';
import { faultsQuery, keys } from '../api/queries';
import { FaultRow } from './FaultRow';
import styles from './Faults.module.css';
import { isThis, KNOWN, withFault } from './known';

/** What can go wrong at WeChat, each with a switch. */
export function FaultList({ appId }: { appId: string }) {
  const t = useTexts('simulator');
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(faultsQuery(appId));
  const put = useMutation({
    mutationFn: (faults: Fault[]) => putFaults(appId, faults),
    onSuccess: ({ faults }) => queries.setQueryData(keys.faults(appId), faults),
  });
  const faults = data ?? [];
  const others = faults.filter((fault) => !KNOWN.some((known) => isThis(known, fault)));
  return (
    <div className={styles.list}>
      <p className={styles.intro}>{t('faults.intro')}</p>
      <ProblemNotice what={t('faults.failed')} error={put.error ?? error} onRetry={put.error ? undefined : () => void refetch()} />
      <ul>
        {KNOWN.map((known) => (
          <FaultRow
            key={known.id}
            known={known}
            fault={faults.find((one) => isThis(known, one))}
            disabled={data === undefined || put.isPending}
            onChange={(fault) => put.mutate(withFault(faults, known, fault))}
          />
        ))}
      </ul>
      {others.length > 0 ? <p className={styles.intro}>{t('faults.others', { count: others.length })}</p> : null}
      {faults.length > 0 ? (
        <Button disabled={put.isPending} onClick={() => put.mutate([])}>
          {t('faults.off')}
        </Button>
      ) : null}
    </div>
  );
}
