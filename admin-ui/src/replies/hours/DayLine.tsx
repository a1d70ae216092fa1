import { CopyOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { Opening } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { useLanguage } from '../../app/i18n/useLanguage';
import styles from './Hours.module.css';
import { isReadable } from './soundness';
import { TimeInput } from './TimeInput';
import { type Day, DAYS, minutesOf } from './week';
import { dayName } from './words';

interface DayLineProps {
  day: Day;
  openings: { opening: Opening; at: number; mistake: string | undefined }[];
  /** Changes one, or takes it away. */
  onChange: (at: number, opening: Opening | undefined) => void;
  onAdd: () => void;
  onCopy: (to: Day[]) => void;
}

const WORKDAYS = DAYS.slice(0, 5);

/** A day's hours in numbers. */
export function DayLine({ day, openings, onChange, onAdd, onCopy }: DayLineProps) {
  const t = useTexts('replies');
  const [language] = useLanguage();
  const name = dayName(DAYS.indexOf(day), language, 'long');
  const others = DAYS.filter((other) => other !== day);
  const targets: Record<string, Day[]> = { workdays: WORKDAYS.filter((other) => other !== day), all: others };
  const items = [
    { key: 'workdays', label: t('day.copy.workdays') },
    { key: 'all', label: t('day.copy.all') },
    { type: 'divider' as const },
    ...others.map((other) => ({ key: other, label: dayName(DAYS.indexOf(other), language, 'long') })),
  ];
  return (
    <div className={styles.dayLine} role="group" aria-label={name}>
      <span className={styles.dayName}>{name}</span>
      <div className={styles.spans}>
        {openings.length === 0 ? <span className={styles.closed}>{t('day.closed')}</span> : null}
        {openings.map(({ opening, at, mistake }) => (
          <span className={styles.span} key={at}>
            <TimeInput value={opening.open} onChange={(open) => onChange(at, { ...opening, open })} label={t('day.from', { day: name })} wrong={mistake !== undefined} />
            <span aria-hidden>–</span>
            <TimeInput value={opening.close} onChange={(close) => onChange(at, { ...opening, close })} label={t('day.to', { day: name })} wrong={mistake !== undefined} />
            {isOverMidnight(opening) ? <span className={styles.closed}>{t('day.next')}</span> : null}
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined aria-hidden />}
              onClick={() => onChange(at, undefined)}
              aria-label={t('day.remove', { day: name, open: opening.open, close: opening.close })}
            />
            {mistake ? (
              <span className={styles.mistake} role="alert">
                {mistake}
              </span>
            ) : null}
          </span>
        ))}
      </div>
      <span className={styles.dayActions}>
        <Button type="text" size="small" icon={<PlusOutlined aria-hidden />} onClick={onAdd} aria-label={t('day.add', { day: name })} title={t('day.add', { day: name })} />
        <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => onCopy(targets[key] ?? [key as Day]) }} placement="bottomRight">
          <Button type="text" size="small" icon={<CopyOutlined aria-hidden />} aria-label={t('day.copy', { day: name })} title={t('day.copy', { day: name })} />
        </Dropdown>
      </span>
    </div>
  );
}

function isOverMidnight(opening: Opening): boolean {
  return isReadable(opening) && minutesOf(opening.close) <= minutesOf(opening.open);
}
