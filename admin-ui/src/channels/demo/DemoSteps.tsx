import { CheckCircleFilled, ExclamationCircleFilled, LoadingOutlined } from '@ant-design/icons';
import { useTexts } from '../../app/i18n/texts';
import { DEMO_STEPS, type DemoStep } from './make';
import styles from './demo.module.css';

interface DemoStepsProps {
  current: DemoStep;
  failed: boolean;
}

/** How far it is. */
export function DemoSteps({ current, failed }: DemoStepsProps) {
  const t = useTexts('channels');
  const at = DEMO_STEPS.indexOf(current);
  return (
    <>
      <ol className={styles.steps}>
        {DEMO_STEPS.map((step, number) => (
          <li key={step} data-done={number < at || undefined} aria-current={number === at ? 'step' : undefined}>
            <span className={styles.sign} aria-hidden>
              {number < at ? <CheckCircleFilled className={styles.done} aria-hidden /> : null}
              {number === at ? failed ? <ExclamationCircleFilled className={styles.failed} aria-hidden /> : <LoadingOutlined aria-hidden /> : null}
            </span>
            {t(`demo.step.${step}`)}
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {t('demo.progress', { number: at + 1, of: DEMO_STEPS.length, step: t(`demo.step.${current}`) })}
      </p>
    </>
  );
}
