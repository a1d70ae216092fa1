import { CheckCircleFilled, ExclamationCircleFilled, InfoCircleFilled } from '@ant-design/icons';
import { Skeleton } from 'antd';
import { useTexts } from '../app/i18n/texts';
import { useTime } from '../app/time';
import { useChannel } from '../app/useChannel';
import { type Concern, isSerious } from './attention';
import { ButtonLink } from '../app/ui/ButtonLink';
import { ProblemNotice } from '../app/ui/ProblemNotice';
import styles from './overview.module.css';

/** Where each is put right. */
const PLACES: Record<Concern, 'channel' | 'menu' | 'replies'> = {
  'wechat-refuses': 'channel',
  'wechat-away': 'channel',
  address: 'channel',
  rights: 'channel',
  'callback-refused': 'channel',
  account: 'channel',
  'callback-never': 'channel',
  'callback-quiet': 'channel',
  'menu-different': 'menu',
  unpublished: 'menu',
  draft: 'menu',
  'no-default': 'replies',
};

interface AttentionProps {
  concerns: Concern[] | undefined;
  /** Why some of it could not be looked at: then nobody knows that all is well. */
  error: unknown;
  onRetry: () => void;
}

/** What needs attention, each with its button; that all is well only when everything could be looked at. */
export function Attention({ concerns, error, onRetry }: AttentionProps) {
  const t = useTexts('overview');
  return (
    <>
      <ProblemNotice what={t('attention.failed')} error={error} onRetry={onRetry} />
      {error && !concerns?.length ? null : <Concerns concerns={concerns} />}
    </>
  );
}

function Concerns({ concerns }: Pick<AttentionProps, 'concerns'>) {
  const t = useTexts('overview');
  const { ago } = useTime();
  const { id, callbacks } = useChannel();
  const heard = callbacks?.acceptedAt;
  if (!concerns) {
    return (
      <div className={styles.well} aria-busy="true">
        <Skeleton.Input active size="small" />
      </div>
    );
  }
  if (concerns.length === 0) {
    return (
      <p className={styles.well}>
        <CheckCircleFilled className={styles.good} aria-hidden />
        <span>
          <strong>{t('well')}</strong>
          {heard ? <span className={styles.quiet}>{t('well.heard', { ago: ago(heard) })}</span> : null}
        </span>
      </p>
    );
  }
  return (
    <section className={styles.attention} aria-labelledby="attention">
      <h2 id="attention">{t('attention', { count: concerns.length })}</h2>
      <ul>
        {concerns.map((concern, at) => (
          <li key={concern} className={styles.concern}>
            {isSerious(concern) ? (
              <ExclamationCircleFilled className={styles.bad} aria-hidden />
            ) : (
              <InfoCircleFilled className={styles.hint} aria-hidden />
            )}
            <div className={styles.concernWords}>
              <h3>{t(`concern.${concern}`)}</h3>
              <p className={styles.quiet}>{t(`concern.${concern}.why`, { ago: heard ? ago(heard) : '' })}</p>
            </div>
            <ButtonLink to={`/c/${id}/${PLACES[concern]}`} size="small" primary={at === 0 && isSerious(concern)}>
              {t(`concern.${concern}.do`)}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
