import { Select } from 'antd';
import { useTexts } from '../../app/i18n/texts';
import { useChannel } from '../../app/useChannel';
import { Field } from '../content/Field';
import styles from './Hours.module.css';

interface ZoneFieldProps {
  value: string | undefined;
  onChange: (zone: string | undefined) => void;
}

const OWN = 'own';

/** Whose clock the hours are read on. */
export function ZoneField({ value, onChange }: ZoneFieldProps) {
  const t = useTexts('replies');
  const { timeZone } = useChannel();
  const zones = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ...(value ? [value] : [])])];
  return (
    <div className={styles.zone}>
      <Field id="hours-zone" label={t('zone')}>
        <Select
          id="hours-zone"
          showSearch={{ optionFilterProp: 'label' }}
          value={value ?? OWN}
          onChange={(zone) => onChange(zone === OWN ? undefined : zone)}
          options={[{ value: OWN, label: t('zone.own', { zone: timeZone }) }, ...zones.map((zone) => ({ value: zone, label: zone }))]}
        />
      </Field>
    </div>
  );
}
