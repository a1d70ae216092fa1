import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../app/i18n/texts';
import { useTime } from '../app/time';
import { Page } from '../app/ui/Page';
import { ProblemNotice } from '../app/ui/ProblemNotice';
import { useChannel } from '../app/useChannel';
import { ActionsCard } from '../statistics/ActionsCard';
import { addDays, dayIn } from '../statistics/dates';
import { beginningQuery } from '../statistics/queries';
import { useNow } from '../statistics/useNow';
import { Attention } from './Attention';
import { isSerious } from './attention';
import { MESSAGES, useDay } from './day';
import { Figure } from './Figure';
import { FirstSteps } from './FirstSteps';
import styles from './overview.module.css';
import { TopItems } from './TopItems';
import { useConcerns } from './useConcerns';

/** How the channel is today: what needs attention first, then the numbers. */
export default function OverviewPage() {
  const t = useTexts('overview');
  const { id, timeZone } = useChannel();
  const { format } = useTime();
  const now = useNow();
  const today = dayIn(timeZone, now);
  const beginning = useQuery({ ...beginningQuery(id), refetchInterval: (query) => (query.state.data?.everTapped ? false : 3_000) });
  const fresh = beginning.data?.everTapped === false;
  const { concerns, error, retry } = useConcerns(now);
  const taps = useDay(now);
  const followers = useDay(now, ['followed']);
  const messages = useDay(now, MESSAGES);
  const failed = [taps, followers, messages].find(({ error }) => error);
  const firstDay = beginning.data?.firstDay;
  const comparable = firstDay !== undefined && firstDay <= addDays(today, -7);
  // The steps say the rest already.
  const shown = fresh ? concerns?.filter((concern) => isSerious(concern) && concern !== 'callback-never') : concerns;
  return (
    <Page title={t('title')} intro={fresh ? null : t('intro', { day: format(now, 'weekday'), time: format(now, 'time') })}>
      <div className={styles.page}>
        {fresh && shown?.length === 0 && !error ? null : <Attention concerns={shown} error={error} onRetry={retry} />}
        {fresh ? <FirstSteps /> : null}
        {failed ? (
          <ProblemNotice what={t('figures.failed')} error={failed.error} onRetry={() => [taps, followers, messages].forEach(({ retry }) => retry())} />
        ) : null}
        {fresh && firstDay === undefined ? null : (
          <>
            <div className={styles.figures}>
              <Figure name={t('figure.taps')} day={taps} count="total" comparable={comparable} />
              <Figure name={t('figure.people')} day={taps} count="unique" comparable={comparable} />
              <Figure name={t('figure.followers')} day={followers} count="total" comparable={comparable} />
              <Figure name={t('figure.messages')} day={messages} count="total" comparable={comparable} />
            </div>
            <div className={styles.below}>
              <TopItems today={today} />
              <ActionsCard title={t('also')} span={{ from: today, to: today, open: true }} />
            </div>
          </>
        )}
      </div>
    </Page>
  );
}
