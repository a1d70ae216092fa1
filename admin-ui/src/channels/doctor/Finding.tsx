import { CheckCircleFilled, ClockCircleOutlined, ExclamationCircleFilled, MinusCircleOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Check } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { useTime } from '../../app/time';
import { CopyButton } from '../../app/ui/CopyButton';
import { addressIn, fixKey, foundKey, isOpen, type State, stateOf } from './finding';
import styles from './doctor.module.css';

const SIGNS: Record<State, ReactNode> = {
  fine: <CheckCircleFilled className={styles.fine} aria-hidden />,
  wrong: <ExclamationCircleFilled className={styles.wrong} aria-hidden />,
  waiting: <ClockCircleOutlined className={styles.waiting} aria-hidden />,
  quiet: <MinusCircleOutlined className={styles.quiet} aria-hidden />,
};

interface FindingProps {
  check: Check;
  /** The channel's time zone. */
  zone: string;
  /** What a person can do right here. */
  action?: ReactNode;
}

/** One finding of the doctor: what was looked at, what was found, what to do. */
export function Finding({ check, zone, action }: FindingProps) {
  const t = useTexts('channels');
  const { format } = useTime(zone);
  const state = stateOf(check);
  const fix = isOpen(check) ? fixKey(check) : undefined;
  const address = addressIn(check.errmsg);
  return (
    <li className={styles.finding} data-state={state}>
      <span className={styles.sign} aria-hidden>
        {SIGNS[state]}
      </span>
      <p className={styles.name}>
        {t(`check.${check.name}`)}
        <span className="visually-hidden">: {t(`state.${state}`)}</span>
      </p>
      <div className={styles.words}>
        <p className={styles.found}>{t(foundKey(check), { at: check.at ? format(check.at, 'dateTime') : '' })}</p>
        {fix ? (
          <p className={styles.fix}>
            {t(fix, { address: address ?? t('fix.address.ours') })}
            {fix === 'fix.address' && address ? <CopyButton text={address} label={t('copy.address-of-server')} /> : null}
          </p>
        ) : null}
        {action ? <div className={styles.action}>{action}</div> : null}
        {state === 'wrong' ? <Reason check={check} /> : null}
      </div>
    </li>
  );
}

/** The doctor's own words, and WeChat's. */
function Reason({ check }: { check: Check }) {
  const t = useTexts('channels');
  return (
    <details className={styles.reason}>
      <summary>{t('reason')}</summary>
      <p lang="en">{check.detail}</p>
      {check.fix ? <p lang="en">{check.fix}</p> : null}
    </details>
  );
}
