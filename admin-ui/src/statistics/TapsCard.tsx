import { App, Segmented } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { ProblemError } from '../app/api/problem';
import { useTexts } from '../app/i18n/texts';
import { useTheme } from '../app/theme/ThemeProvider';
import { useNumbers, useTime } from '../app/time';
import { useChannel } from '../app/useChannel';
import { Card } from './Card';
import { Chart } from './chart/Chart';
import { tapsOption } from './chart/option';
import { drawPicture } from './chart/picture';
import { ExportButtons } from './ExportButtons';
import { fileName, save, useCsv } from './exports';
import { Legend } from './Legend';
import { PointTip } from './PointTip';
import type { SeriesAsked } from './queries';
import type { Span } from './range';
import { SeriesTable } from './SeriesTable';
import styles from './statistics.module.css';
import type { useTaps } from './useTaps';
import { usePointNames } from './words';

export const CHART_HEIGHT = 320;

interface TapsCardProps {
  taps: ReturnType<typeof useTaps>;
  asked: SeriesAsked;
  span: Span;
  answer: string;
  days: string;
  itemName: (itemId: string) => string;
  looked: string | undefined;
  at: number | undefined;
  onAt: (at: number | undefined) => void;
}

/** The curve, as a chart or as a table. */
export function TapsCard({ taps, asked, span, answer, days, itemName, looked, at, onAt }: TapsCardProps) {
  const t = useTexts('statistics');
  const { message } = App.useApp();
  const { name: channel } = useChannel();
  const { palette, still } = useTheme();
  const { whole } = useNumbers();
  const { format } = useTime();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const { clicks, points, ahead, marks, part } = taps;
  const hoursOfOneDay = asked.granularity === 'hour' && span.from === span.to;
  const names = usePointNames(asked.granularity, hoursOfOneDay);
  const { axis } = names;
  const most = points.reduce((best, point) => (point.total > (best?.total ?? 0) ? point : best), points[0]);
  const spoken = (index: number) => {
    const point = points[index];
    return point ? t('point', { name: names.full(point.start), total: point.total, people: point.unique }) : '';
  };
  const description = most && most.total > 0
    ? t('curve.description', { answer, most: spoken(points.indexOf(most)) })
    : t('curve.none', { answer });
  const partName = looked === undefined ? '' : itemName(looked);
  const drawn = useMemo(
    () => ({
      points,
      ahead,
      part,
      marks,
      hoursOfOneDay,
      words: { taps: t('taps'), people: t('people'), part: partName, description },
      axisName: axis,
      number: whole,
      versionName: (version: string) => t('version', { version }),
    }),
    [points, ahead, part, marks, hoursOfOneDay, t, partName, description, axis, whole],
  );
  const option = useCallback((width: number) => tapsOption({ ...drawn, width }, palette, still), [drawn, palette, still]);
  const file = fileName(channel, t('file.taps'), span);
  const csv = useCsv('clicks', asked, file);
  const picture = async () => {
    try {
      save(await drawPicture(option, palette, answer, `${channel} · ${days}`), `${file}.png`);
    } catch {
      void message.error(t('png.failed'));
    }
  };
  const views = (['chart', 'table'] as const).map((value) => ({ value, label: t(`view.${value}`) }));
  const kept = clicks.data !== undefined;
  const unknownItem = asked.item !== undefined && clicks.error instanceof ProblemError && clicks.error.status === 422;
  const time = format(new Date(clicks.dataUpdatedAt), 'time');
  const tipAt = (index: number) => {
    const point = points[index];
    if (!point) return null;
    const of = part?.find(({ start }) => start === point.start);
    const item = of && { name: partName, total: of.total };
    return <PointTip name={names.full(point.start)} point={point} item={item} versions={marks.get(index)} />;
  };
  return (
    <Card
      title={asked.item === undefined ? t('curve') : t('taps.of', { item: itemName(asked.item) })}
      tools={
        <>
          <ExportButtons onCopy={csv.copy} onDownload={csv.download} onPicture={view === 'chart' ? picture : undefined} />
          <Segmented size="small" aria-label={t('view')} value={view} options={views} onChange={setView} />
        </>
      }
      failed={kept ? t('curve.kept', { time }) : t('curve.failed')}
      error={clicks.error}
      meaning={unknownItem ? t('item.unknown') : undefined}
      onRetry={() => void clicks.refetch()}
      ready={kept}
      old={clicks.isPlaceholderData}
      height={CHART_HEIGHT + 30}
    >
      {view === 'chart' ? (
        <>
          <Legend versions={marks.size > 0} />
          <Chart
            option={option}
            count={points.length}
            at={at}
            onAt={onAt}
            tip={tipAt}
            spoken={spoken}
            label={t('curve.points')}
            height={CHART_HEIGHT}
          />
        </>
      ) : (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled by keyboard
        <div className={styles.scroll} style={{ height: CHART_HEIGHT + 30 }} tabIndex={0} role="region" aria-label={t('curve')}>
          <SeriesTable
            points={points}
            marks={marks}
            name={names.full}
            byDay={asked.granularity === 'day'}
            caption={answer}
            at={at}
            onAt={onAt}
          />
        </div>
      )}
    </Card>
  );
}
