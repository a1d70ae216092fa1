import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTexts } from '../app/i18n/texts';
import { useTheme } from '../app/theme/ThemeProvider';
import { useNumbers } from '../app/time';
import { useChannel } from '../app/useChannel';
import { Card } from './Card';
import { Chart } from './chart/Chart';
import { activeOption } from './chart/option';
import { ExportButtons } from './ExportButtons';
import { fileName, useCsv } from './exports';
import { activeQuery, refreshEvery, type SeriesAsked } from './queries';
import type { Span } from './range';
import styles from './statistics.module.css';
import { usePointNames } from './words';

interface ActiveCardProps {
  asked: SeriesAsked;
  span: Span;
  ahead: string[];
  at: number | undefined;
  onAt: (at: number | undefined) => void;
}

const HEIGHT = 180;

/** Followers who did anything, over the same time. */
export function ActiveCard({ asked, span, ahead, at, onAt }: ActiveCardProps) {
  const t = useTexts('statistics');
  const { id, name: channel } = useChannel();
  const { palette, still } = useTheme();
  const { whole } = useNumbers();
  const active = useQuery({ ...activeQuery(id, asked), refetchInterval: refreshEvery(span.open) });
  const csv = useCsv('active', asked, fileName(channel, t('active'), span));
  const hoursOfOneDay = asked.granularity === 'hour' && span.from === span.to;
  const names = usePointNames(asked.granularity, hoursOfOneDay);
  const points = useMemo(() => (active.data?.series ?? []).map((point) => ({ ...point, total: point.unique })), [active.data]);
  const people = active.data?.unique ?? 0;
  const { axis } = names;
  const drawn = useMemo(
    () => ({
      points,
      ahead,
      part: undefined,
      marks: new Map<number, number[]>(),
      hoursOfOneDay,
      words: { taps: '', people: t('people'), part: '', description: t('active.description', { people }) },
      axisName: axis,
      number: whole,
      versionName: String,
    }),
    [points, ahead, hoursOfOneDay, t, people, axis, whole],
  );
  const option = useCallback((width: number) => activeOption({ ...drawn, width }, palette, still), [drawn, palette, still]);
  const spoken = (index: number) => {
    const point = points[index];
    return point ? t('point.people', { name: names.full(point.start), people: point.unique }) : '';
  };
  return (
    <Card
      title={t('active')}
      tools={<ExportButtons small onCopy={csv.copy} onDownload={csv.download} />}
      failed={t('active.failed')}
      error={active.error}
      onRetry={() => void active.refetch()}
      ready={active.data !== undefined}
      old={active.isPlaceholderData}
      height={HEIGHT + 30}
    >
      <p className={styles.figure}>{t('active.total', { people })}</p>
      <Chart
        option={option}
        count={points.length}
        at={at}
        onAt={onAt}
        tip={spoken}
        spoken={spoken}
        label={t('active.points')}
        height={HEIGHT}
      />
    </Card>
  );
}
