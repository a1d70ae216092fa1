import { useQuery } from '@tanstack/react-query';
import { Drawer, Skeleton } from 'antd';
import { useState } from 'react';
import { versionsQuery } from '../../app/api/queries';
import { useTexts } from '../../app/i18n/texts';
import { ProblemNotice } from '../../app/ui/ProblemNotice';
import { useChannel } from '../../app/useChannel';
import styles from './History.module.css';
import { VersionList } from './VersionList';
import { VersionPhone } from './VersionPhone';

interface HistoryDrawerProps {
  open: boolean;
  onClose: () => void;
  onRestore: (version: number) => void;
  restoring: number | undefined;
  restoreError: unknown;
}

/** Every menu followers have had; any of them can become the draft. */
export function HistoryDrawer({ open, onClose, ...restore }: HistoryDrawerProps) {
  const t = useTexts('menu');
  return (
    <Drawer open={open} onClose={onClose} size={760} title={t('history')} destroyOnHidden>
      <History {...restore} />
    </Drawer>
  );
}

function History({ onRestore, restoring, restoreError }: Omit<HistoryDrawerProps, 'open' | 'onClose'>) {
  const t = useTexts('menu');
  const { id } = useChannel();
  const versions = useQuery(versionsQuery(id));
  const [chosen, setChosen] = useState<number>();
  const list = versions.data ?? [];
  const shown = list.find(({ version }) => version === chosen) ?? list[0];
  if (versions.isPending) return <Skeleton active paragraph={{ rows: 6 }} />;
  if (versions.isError) {
    return <ProblemNotice what={t('history.failed')} error={versions.error} onRetry={() => void versions.refetch()} />;
  }
  if (!shown) return <p className={styles.none}>{t('history.none')}</p>;
  return (
    <div className={styles.history}>
      <VersionList versions={list} chosen={shown.version} onChoose={setChosen} />
      <VersionPhone key={shown.version} version={shown} restoring={restoring === shown.version} error={restoreError} onRestore={onRestore} />
    </div>
  );
}
