import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../app/i18n/texts';
import { useNumbers } from '../app/time';
import { ProblemNotice } from '../app/ui/ProblemNotice';
import { useChannel } from '../app/useChannel';
import type { LocalDate } from '../statistics/dates';
import { itemsQuery } from '../statistics/queries';
import { Link } from 'react-router';
import styles from './overview.module.css';

const MOST = 5;

/** What was tapped most today. */
export function TopItems({ today }: { today: LocalDate }) {
  const t = useTexts('overview');
  const { id } = useChannel();
  const { whole } = useNumbers();
  const items = useQuery({ ...itemsQuery(id, { from: today }), refetchInterval: 5_000 });
  const top = (items.data ?? []).filter(({ total }) => total > 0).slice(0, MOST);
  const most = top[0]?.total ?? 1;
  return (
    <section className={styles.card} aria-labelledby="top-items" aria-busy={!items.data}>
      <div className={styles.cardHead}>
        <h2 id="top-items">{t('top')}</h2>
        <Link to={`/c/${id}/statistics?range=today`}>{t('top.all')}</Link>
      </div>
      {items.error ? <ProblemNotice what={t('top.failed')} error={items.error} onRetry={() => void items.refetch()} /> : null}
      {items.data && top.length === 0 ? <p className={styles.quiet}>{t('top.none')}</p> : null}
      <ol className={styles.top}>
        {top.map(({ itemId, name, total }) => (
          <li key={itemId}>
            <Link to={`/c/${id}/statistics?range=today&item=${encodeURIComponent(itemId)}`} className={styles.topName}>
              {name}
            </Link>
            <span className={styles.topTrack} aria-hidden>
              <span style={{ width: `${(total / most) * 100}%` }} />
            </span>
            <span className={styles.topCount}>
              {whole(total)}
              <span className="visually-hidden"> {t('top.taps', { total })}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
