import { CheckOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { channelsQuery, menuQuery, repliesQuery } from '../app/api/queries';
import { useTexts } from '../app/i18n/texts';
import { useChannel } from '../app/useChannel';
import { usePhoneAddress } from '../app/useSimulator';
import { ButtonLink } from '../app/ui/ButtonLink';
import styles from './overview.module.css';
import { doneSteps, type Step, STEPS } from './steps';

const PLACES: Record<Exclude<Step, 'tap'>, string> = { connect: 'channel', draw: 'menu', publish: 'menu', reply: 'replies' };
const LOOK_EVERY = 3_000;

/** From a fresh channel to the first tap; ticks itself. */
export function FirstSteps() {
  const t = useTexts('overview');
  const given = useChannel();
  const { id } = given;
  const phone = usePhoneAddress(id);
  const channel = useQuery({ ...channelsQuery, refetchInterval: LOOK_EVERY }).data?.find((one) => one.id === id) ?? given;
  const menu = useQuery({ ...menuQuery(id), refetchInterval: LOOK_EVERY }).data;
  const replies = useQuery({ ...repliesQuery(id), refetchInterval: LOOK_EVERY }).data;
  const done = doneSteps(channel, menu, replies, false);
  const next = menu && replies ? STEPS.find((step) => !done.has(step)) : undefined;
  return (
    <section className={styles.card} aria-labelledby="first-steps">
      <h2 id="first-steps">{t('steps')}</h2>
      <p className={styles.quiet}>{t('steps.why')}</p>
      <ol className={styles.steps}>
        {STEPS.map((step, at) => (
          <li key={step} className={styles.step} aria-current={step === next ? 'step' : undefined} data-done={done.has(step)}>
            <span className={styles.tick} aria-hidden>
              {done.has(step) ? <CheckOutlined aria-hidden /> : at + 1}
            </span>
            <div className={styles.concernWords}>
              <h3>
                {t(`step.${step}`)}
                {done.has(step) ? <span className="visually-hidden"> · {t('step.done')}</span> : null}
              </h3>
              {done.has(step) ? null : <p className={styles.quiet}>{t(step === 'tap' && phone ? 'step.tap.why.simulated' : `step.${step}.why`)}</p>}
            </div>
            {done.has(step) ? null : step !== 'tap' ? (
              <ButtonLink to={`/c/${id}/${PLACES[step]}`} primary={step === next} size="small">
                {t(`step.${step}.do`)}
              </ButtonLink>
            ) : phone ? (
              <Button type={step === next ? 'primary' : 'default'} size="small" href={phone} target="_blank" rel="noopener">
                {t('step.tap.do')}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
