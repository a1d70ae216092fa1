import { CheckOutlined } from '@ant-design/icons';
import { useTexts } from '../../app/i18n/texts';
import styles from './connect.module.css';

const STEPS = ['account', 'console', 'check'] as const;

/** Where one is on the way. */
export function Stepper({ current }: { current: number }) {
  const t = useTexts('channels');
  return (
    <ol className={styles.steps} aria-label={t('connect.steps')}>
      {STEPS.map((step, at) => (
        <li
          key={step}
          className={styles.step}
          aria-current={at === current ? 'step' : undefined}
          data-done={at < current || undefined}
        >
          <span className={styles.number} aria-hidden>
            {at < current ? <CheckOutlined aria-hidden /> : at + 1}
          </span>
          <span>
            {t(`step.${step}`)}
            {at < current ? <span className="visually-hidden"> ({t('step.done')})</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
