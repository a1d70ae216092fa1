import { Select, Switch } from 'antd';
import { useId } from 'react';
import { type TextKey, useTexts } from '../../app/i18n/texts';
import type { Fault } from '../api/model';
import styles from './Faults.module.css';
import { type KnownFault, PLACES, TIMES } from './known';

interface FaultRowProps {
  known: KnownFault;
  /** As it is on now; undefined while it is off. */
  fault: Fault | undefined;
  disabled: boolean;
  onChange: (fault: Fault | undefined) => void;
}

const PLACE_NAMES: Record<string, TextKey<'simulator'>> = {
  '': 'faults.everywhere',
  '/cgi-bin/menu/create': 'faults.menu',
  '/cgi-bin/message/custom/send': 'faults.messages',
  '/cgi-bin/stable_token': 'faults.token',
};

/** One fault: what it means, whether it is on, for which calls and how often. */
export function FaultRow({ known, fault, disabled, onChange }: FaultRowProps) {
  const t = useTexts('simulator');
  const id = useId();
  const times = fault?.times ?? null;
  const counts = TIMES.some((choice) => choice === times) ? TIMES : [...TIMES, times];
  return (
    <li className={styles.fault}>
      <div className={styles.top}>
        <label className={styles.name} id={`${id}-name`} htmlFor={id}>
          {t(known.name)}
        </label>
        <Switch
          id={id}
          size="small"
          checked={fault !== undefined}
          disabled={disabled}
          aria-describedby={`${id}-means`}
          onChange={(on) => onChange(on ? known.fault : undefined)}
        />
      </div>
      <p className={styles.means} id={`${id}-means`}>
        {t(known.meaning)}
      </p>
      {fault ? (
        <div className={styles.settings}>
          <Select
            size="small"
            value={fault.path ?? ''}
            disabled={disabled}
            aria-label={t('faults.where')}
            popupMatchSelectWidth={false}
            options={PLACES.map((path) => ({ value: path ?? '', label: t(PLACE_NAMES[path ?? ''] ?? 'faults.everywhere') }))}
            onChange={(path) => onChange({ ...fault, path: path === '' ? null : path })}
          />
          <Select
            size="small"
            value={times ?? 0}
            disabled={disabled}
            aria-label={t('faults.times')}
            popupMatchSelectWidth={false}
            options={counts.map((count) => ({ value: count ?? 0, label: count === null ? t('faults.always') : t('faults.next', { count }) }))}
            onChange={(count) => onChange({ ...fault, times: count === 0 ? null : count })}
          />
        </div>
      ) : null}
    </li>
  );
}
