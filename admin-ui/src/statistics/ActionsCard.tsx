import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../app/i18n/texts';
import { useChannel } from '../app/useChannel';
import { Card } from './Card';
import { ExportButtons } from './ExportButtons';
import { fileName, useCsv } from './exports';
import { actionsQuery, refreshEvery } from './queries';
import { periodOf, type Span } from './range';
import styles from './statistics.module.css';
import { actionText } from './words';

interface ActionsCardProps {
  span: Span;
  title?: string;
}

/** Everything but taps, in words. */
export function ActionsCard({ span, title }: ActionsCardProps) {
  const t = useTexts('statistics');
  const { id, name: channel } = useChannel();
  const actions = useQuery({ ...actionsQuery(id, periodOf(span)), refetchInterval: refreshEvery(span.open) });
  const csv = useCsv('actions', periodOf(span), fileName(channel, t('actions'), span));
  return (
    <Card
      title={title ?? t('actions')}
      tools={title === undefined ? <ExportButtons small onCopy={csv.copy} onDownload={csv.download} /> : null}
      failed={t('actions.failed')}
      error={actions.error}
      onRetry={() => void actions.refetch()}
      ready={actions.data !== undefined}
      old={actions.isPlaceholderData}
      height={210}
    >
      {actions.data?.length === 0 ? <p className={styles.figure}>{t('actions.none')}</p> : null}
      <ul className={styles.actions}>
        {actions.data?.map(({ action, total, unique }) => (
          <li key={action}>{actionText(t, action, total, unique)}</li>
        ))}
      </ul>
    </Card>
  );
}
