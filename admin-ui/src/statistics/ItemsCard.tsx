import type { UseQueryResult } from '@tanstack/react-query';
import { useTexts } from '../app/i18n/texts';
import type { ItemCount } from '../app/api/model';
import { useChannel } from '../app/useChannel';
import { Card } from './Card';
import { ExportButtons } from './ExportButtons';
import { fileName, useCsv } from './exports';
import { ItemsTable, type Look } from './ItemsTable';
import type { Place } from './places';
import { periodOf, type Span } from './range';
import styles from './statistics.module.css';

interface ItemsCardProps extends Look {
  items: UseQueryResult<ItemCount[]>;
  /** At the point of the curve that is looked at. */
  part: ItemCount[] | undefined;
  /** Name of that point. */
  at: string | undefined;
  places: Map<string, Place>;
  span: Span;
  chosen: string | undefined;
}

/** Which items were tapped. */
export function ItemsCard({ items, part, at, places, span, chosen, ...look }: ItemsCardProps) {
  const t = useTexts('statistics');
  const { name: channel } = useChannel();
  const csv = useCsv('items', periodOf(span), fileName(channel, t('file.items'), span));
  return (
    <Card
      title={part && at !== undefined ? t('items.at', { name: at }) : t('items')}
      tools={<ExportButtons small onCopy={csv.copy} onDownload={csv.download} />}
      failed={t('items.failed')}
      error={items.error}
      onRetry={() => void items.refetch()}
      ready={items.data !== undefined}
      old={items.isPlaceholderData}
      height={350}
    >
      {items.data?.length === 0 ? (
        <p className={styles.figure}>{t('items.none')}</p>
      ) : (
        <ItemsTable items={items.data ?? []} part={part} places={places} chosen={chosen} caption={t('items')} {...look} />
      )}
    </Card>
  );
}
