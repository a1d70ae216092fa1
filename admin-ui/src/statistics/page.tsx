import { useQuery } from '@tanstack/react-query';
import { Button, Segmented, Skeleton } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { menuQuery } from '../app/api/queries';
import { useTexts } from '../app/i18n/texts';
import { useLanguage } from '../app/i18n/useLanguage';
import { Page } from '../app/ui/Page';
import { useChannel } from '../app/useChannel';
import { ActionsCard } from './ActionsCard';
import { ActiveCard } from './ActiveCard';
import { dayIn, formatSpan } from './dates';
import { ItemChoice } from './ItemChoice';
import { ItemsCard } from './ItemsCard';
import { LiveStatus } from './LiveStatus';
import { NothingYet } from './NothingYet';
import { placesOf } from './places';
import { beginningQuery, itemsQuery, refreshEvery, type SeriesAsked } from './queries';
import { canShowHours, granularityOf, MOST_DAYS_BY_HOUR, periodOf, spanOf } from './range';
import { RangeChoice } from './RangeChoice';
import styles from './statistics.module.css';
import { TapsCard } from './TapsCard';
import { useComparison } from './useComparison';
import { useItemsAt } from './useItemsAt';
import { useNow } from './useNow';
import { useTaps } from './useTaps';
import { useView } from './useView';
import { useAnswer, usePointNames } from './words';

/** Who tapped what, and when: one sentence, one curve, one table, all about the same time. */
export default function StatisticsPage() {
  const t = useTexts('statistics');
  const [language] = useLanguage();
  const { id, timeZone } = useChannel();
  const [view, change] = useView();
  const now = useNow();
  const today = dayIn(timeZone, now);
  const beginning = useQuery({ ...beginningQuery(id), refetchInterval: (query) => (query.state.data?.everTapped ? false : 3_000) });
  const span = useMemo(() => spanOf(view.range, today, beginning.data?.firstDay), [view.range, today, beginning.data?.firstDay]);
  const granularity = granularityOf(span, view.by);
  const asked = useMemo<SeriesAsked>(
    () => ({ ...periodOf(span), granularity, ...(view.item === undefined ? {} : { item: view.item }) }),
    [span, granularity, view.item],
  );
  const [looked, setLooked] = useState<string>();
  const [at, setAt] = useState<number>();
  const taps = useTaps(asked, span, looked);
  const items = useQuery({ ...itemsQuery(id, periodOf(span)), refetchInterval: refreshEvery(span.open) });
  const menu = useQuery(menuQuery(id)).data?.published;
  const places = useMemo(() => placesOf(menu?.buttons ?? []), [menu]);
  const part = useItemsAt(taps.points, at, granularity, timeZone);
  const comparison = useComparison(taps.clicks.data?.total, view, span, now, beginning.data?.firstDay);
  const itemName = useCallback((itemId: string) => items.data?.find((item) => item.itemId === itemId)?.name ?? itemId, [items.data]);
  const answer = useAnswer()({
    total: taps.clicks.data?.total ?? 0,
    people: taps.clicks.data?.unique ?? 0,
    range: view.range,
    span,
    item: view.item === undefined ? undefined : itemName(view.item),
    comparison,
  });
  const days = t('range.zone', { days: formatSpan(span.from, span.to, language), zone: timeZone });
  const names = usePointNames(granularity, span.from === span.to);
  const point = at === undefined ? undefined : taps.points[at];
  const neverTapped = beginning.data?.everTapped === false && taps.clicks.data?.total === 0;
  const nothing = neverTapped && beginning.data?.firstDay === undefined;
  const waiting = view.range.preset === 'all' && !beginning.data && !beginning.error;
  const granularities = (['hour', 'day'] as const).map((value) => ({
    value,
    label: t(`by.${value}`),
    disabled: value === 'hour' && !canShowHours(span),
  }));
  return (
    <Page title={t('title')} wide status={neverTapped ? null : <LiveStatus query={taps.clicks} />}>
      <div className={styles.tools}>
        <RangeChoice range={view.range} span={span} today={today} onChange={(range) => change({ range })} />
        <ItemChoice items={items.data ?? []} places={places} item={view.item} onChange={(item) => change({ item })} />
        <Segmented aria-label={t('by')} value={granularity} options={granularities} onChange={(by) => change({ by })} />
        <span className={styles.span}>{days}</span>
      </div>
      {view.by === 'hour' && granularity === 'day' ? <p className={styles.quiet}>{t('by.limit', { days: MOST_DAYS_BY_HOUR })}</p> : null}
      {neverTapped ? (
        <NothingYet />
      ) : (
        <>
          {taps.clicks.data && !waiting ? (
            <p className={taps.clicks.isPlaceholderData ? `${styles.answer} ${styles.old}` : styles.answer}>{answer}</p>
          ) : (
            <div className={styles.answerRoom}>{taps.clicks.errorUpdateCount > 0 ? null : <Skeleton.Input active block />}</div>
          )}
          {taps.clicks.data?.total === 0 && view.range.preset !== 'all' ? (
            <p className={styles.quiet}>
              {t('quiet')}
              <Button size="small" onClick={() => change({ range: { preset: 'all' } })}>
                {t('quiet.all')}
              </Button>
            </p>
          ) : null}
        </>
      )}
      <div className={neverTapped ? styles.grid : `${styles.grid} ${styles.full}`}>
        {neverTapped ? null : (
          <>
            <TapsCard
              taps={taps}
              asked={asked}
              span={span}
              answer={answer}
              days={days}
              itemName={itemName}
              looked={looked}
              at={at}
              onAt={setAt}
            />
            <ItemsCard
              items={items}
              part={part}
              at={point && names.full(point.start)}
              places={places}
              span={span}
              chosen={view.item}
              onEnter={setLooked}
              onLeave={() => setLooked(undefined)}
              onChoose={(item) => change({ item })}
            />
          </>
        )}
        {nothing ? null : (
          <>
            <ActiveCard asked={asked} span={span} ahead={taps.ahead} at={at} onAt={setAt} />
            <ActionsCard span={span} />
          </>
        )}
      </div>
    </Page>
  );
}
