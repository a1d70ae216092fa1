import { Segmented } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../app/i18n/texts';
import type { Exchange, LiveMenu } from '../api/model';
import { deedInWords } from '../screen/deeds';
import { Attempts } from './Attempts';
import { Fold } from './Fold';
import { type Form, FormSwitch } from './FormSwitch';
import styles from './Hood.module.css';
import { Message } from './Message';
import { pretty } from './pretty';
import type { Step } from './steps';
import { useClock } from './useClock';

interface ExchangeStepProps {
  step: Extract<Step, { kind: 'exchange' }>;
  menu: LiveMenu | null | undefined;
}

/** One callback: what the follower did, and what each delivery came to. */
export function ExchangeStep({ step: { person, exchange, deed, answer }, menu }: ExchangeStepProps) {
  const t = useTexts('simulator');
  const clock = useClock();
  const words = deed ? deedInWords(t, menu, deed.type, deed.content) : t('did.event', { name: exchange.callback });
  return (
    <Fold
      head={
        <>
          <span className={styles.meta}>
            <time dateTime={exchange.startedAt}>{clock(exchange.startedAt)}</time>
            <span className={styles.person}>{person.nickname}</span>
            <code className={styles.tag}>{exchange.callback}</code>
          </span>
          <span className={styles.what}>{words}</span>
          <Attempts exchange={exchange} answer={answer} />
        </>
      }
    >
      <Inside exchange={exchange} />
    </Fold>
  );
}

function Inside({ exchange }: { exchange: Exchange }) {
  const t = useTexts('simulator');
  const [form, setForm] = useState<Form>('clear');
  const [attempt, setAttempt] = useState(1);
  const { deliveries, clear } = exchange;
  const delivery = deliveries.find((one) => one.attempt === attempt) ?? deliveries[0];
  if (!delivery) return <p className={styles.quiet}>{t(exchange.finished ? 'hood.undelivered' : 'hood.waiting')}</p>;
  const { request, response, clearResponse, status, reason } = delivery;
  return (
    <>
      <div className={styles.choices}>
        <FormSwitch form={form} onChange={setForm} />
        {deliveries.length > 1 ? (
          <Segmented
            size="small"
            value={delivery.attempt}
            onChange={setAttempt}
            aria-label={t('hood.attempts')}
            options={deliveries.map((one) => ({ value: one.attempt, label: t('hood.attempt', { number: one.attempt }) }))}
          />
        ) : null}
      </div>
      {reason ? <p className={styles.quiet}>{t('hood.reason', { reason })}</p> : null}
      <Message title={t('hood.sent')} text={form === 'clear' ? pretty(clear) : `POST ${request.url}\n\n${request.body}`} />
      <Message
        title={t('hood.back')}
        text={form === 'clear' ? pretty(clearResponse ?? response ?? '') : [status === null ? '' : `HTTP ${status}\n\n`, response ?? ''].join('')}
      />
    </>
  );
}
