import { CheckCircleOutlined, ExclamationCircleFilled, LoadingOutlined } from '@ant-design/icons';
import { useTexts } from '../../app/i18n/texts';
import { isWaiting } from '../screen/entries';
import type { ChatEntry, Delivery, Exchange, Outcome } from '../api/model';
import styles from './Hood.module.css';

const GOOD: Outcome[] = ['replied', 'acknowledged', 'reply-ignored'];

/** A line for each delivery, or that one is being waited for. */
export function Attempts({ exchange, answer }: { exchange: Exchange; answer: ChatEntry | undefined }) {
  const t = useTexts('simulator');
  if (exchange.deliveries.length > 0) {
    return exchange.deliveries.map((delivery) => (
      <Attempt key={delivery.attempt} delivery={delivery} many={exchange.deliveries.length > 1} answer={answer} />
    ));
  }
  return (
    <span className={styles.result}>
      {isWaiting(exchange, Date.now()) ? <LoadingOutlined aria-hidden /> : null}
      {t(isWaiting(exchange, Date.now()) ? 'hood.waiting' : 'hood.undelivered')}
    </span>
  );
}

function Attempt({ delivery, many, answer }: { delivery: Delivery; many: boolean; answer: ChatEntry | undefined }) {
  const t = useTexts('simulator');
  const { attempt, outcome, status, ms } = delivery;
  const good = GOOD.includes(outcome);
  const said = outcome === 'replied' && answer ? t('outcome.replied.type', { type: answer.type }) : t(`outcome.${outcome}`, { status: status ?? 0 });
  return (
    <span className={good ? `${styles.result} ${styles.good}` : `${styles.result} ${styles.bad}`}>
      {good ? <CheckCircleOutlined aria-hidden /> : <ExclamationCircleFilled aria-hidden />}
      <span className={styles.said}>{many ? t('hood.attempt.said', { number: attempt, said }) : said}</span>
      <span className={styles.ms}>{t('ms', { ms })}</span>
    </span>
  );
}
