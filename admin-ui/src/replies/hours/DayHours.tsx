import type { Opening } from '../../app/api/model';
import type { FieldProblem } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/texts';
import { inOurWords } from '../content/serverWords';
import { DayLine } from './DayLine';
import styles from './Hours.module.css';
import { isReadable, overlapping } from './soundness';
import { copyDay, type Day, DAYS, spanOf, writeTime } from './week';

interface DayHoursProps {
  weekly: Opening[];
  onChange: (weekly: Opening[]) => void;
  errors: FieldProblem[];
}

/** The same hours in numbers, to the minute, day by day. */
export function DayHours({ weekly, onChange, errors }: DayHoursProps) {
  const t = useTexts('replies');
  const twice = overlapping(weekly);
  const mistake = (at: number) => {
    const refused = errors.find(({ pointer }) => pointer.startsWith(`/weekly/${at}`));
    if (twice.has(at)) return t('field.overlaps');
    return refused ? inOurWords(refused.detail, t) : undefined;
  };
  return (
    <div className={styles.days}>
      {DAYS.map((day) => (
        <DayLine
          key={day}
          day={day}
          openings={weekly.map((opening, at) => ({ opening, at, mistake: mistake(at) })).filter(({ opening }) => opening.day === day)}
          onChange={(at, opening) => onChange(opening ? weekly.with(at, opening) : weekly.toSpliced(at, 1))}
          onAdd={() => onChange([...weekly, another(weekly, day)])}
          onCopy={(to) => onChange(copyDay(weekly, day, to))}
        />
      ))}
    </div>
  );
}

/** Hours where the day still has room, to be typed over. */
function another(weekly: Opening[], day: Day): Opening {
  const ends = weekly.filter((opening) => opening.day === day && isReadable(opening)).map((opening) => spanOf(opening).to);
  if (ends.length === 0) return { day, open: '09:00', close: '18:00' };
  const from = Math.min(Math.max(...ends) + 60, 23 * 60);
  return { day, open: writeTime(from), close: writeTime(Math.min(from + 4 * 60, 24 * 60)) };
}
