import { queryOptions, useQuery } from '@tanstack/react-query';
import { ok, statsApi } from '../../app/api/clients';
import type { Clicks } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { useChannel } from '../../app/useChannel';
import styles from './History.module.css';

interface TapsProps {
  from: string;
  /** When the next menu came; absent for the one followers have now. */
  to: string | undefined;
}

/** How often the menu of that time was tapped. */
export function Taps({ from, to }: TapsProps) {
  const t = useTexts('menu');
  const taps = useQuery(tapsQuery(useChannel().id, from, to));
  if (taps.isError) return <span className={styles.taps}>{t('history.taps.unknown')}</span>;
  if (!taps.data) return <span className={styles.taps}>…</span>;
  const { total, unique } = taps.data;
  const words = [t('history.taps', { count: total }), t('history.people', { count: unique })];
  return <span className={styles.taps}>{total === 0 ? t('history.taps.none') : words.join(' · ')}</span>;
}

function tapsQuery(channelId: string, from: string, to: string | undefined) {
  const params = { path: { channelId }, query: { from, granularity: 'day', ...(to ? { to } : {}) } };
  return queryOptions({
    queryKey: ['channels', channelId, 'clicks', 'of-version', from, to],
    queryFn: () => ok<Clicks>(statsApi.GET('/api/channels/{channelId}/stats/clicks', { params })),
    staleTime: to ? 600_000 : 10_000,
  });
}
