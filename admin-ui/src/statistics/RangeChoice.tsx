import { DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { useTexts } from '../app/i18n/texts';
import type { LocalDate } from './dates';
import { type Preset, PRESETS, type Range, type Span } from './range';
import styles from './statistics.module.css';

interface RangeChoiceProps {
  range: Range;
  span: Span;
  today: LocalDate;
  onChange: (range: Range) => void;
}

/** One time for everything on the page: a preset, or two days. */
export function RangeChoice({ range, span, today, onChange }: RangeChoiceProps) {
  const t = useTexts('statistics');
  const options = [...PRESETS, 'custom' as const].map((value) => ({ value, label: t(`range.${value}`) }));
  const choose = (preset: Preset | 'custom') =>
    onChange(preset === 'custom' ? { preset, from: span.from, to: span.to } : { preset });
  return (
    <>
      <Select
        className={styles.range ?? ''}
        aria-label={t('range')}
        value={range.preset}
        options={options}
        listHeight={320}
        onChange={choose}
      />
      {range.preset === 'custom' ? (
        <>
          <Day label={t('range.from')} day={range.from} first="2000-01-01" last={range.to} onChange={(from) => onChange({ ...range, from })} />
          <Day label={t('range.to')} day={range.to} first={range.from} last={today} onChange={(to) => onChange({ ...range, to })} />
        </>
      ) : null}
    </>
  );
}

interface DayProps {
  label: string;
  day: LocalDate;
  first: LocalDate;
  last: LocalDate;
  onChange: (day: LocalDate) => void;
}

function Day({ label, day, first, last, onChange }: DayProps) {
  return (
    <DatePicker
      className={styles.day ?? ''}
      aria-label={label}
      title={label}
      value={dayjs(day)}
      minDate={dayjs(first)}
      maxDate={dayjs(last)}
      allowClear={false}
      showNow={false}
      onChange={(chosen: dayjs.Dayjs | null) => chosen && onChange(chosen.format('YYYY-MM-DD'))}
    />
  );
}
