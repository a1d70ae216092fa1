import { memo } from 'react';
import { useTexts } from '../app/i18n/texts';
import { useNumbers } from '../app/time';
import type { Point } from './chart/option';
import styles from './table.module.css';
import { versionText, type VersionMarks } from './versions';

interface SeriesTableProps {
  points: Point[];
  marks: VersionMarks;
  name: (start: string) => string;
  byDay: boolean;
  caption: string;
  at: number | undefined;
  onAt: (at: number | undefined) => void;
}

/** The curve as a table: the same points, for whoever would rather read than look. */
export const SeriesTable = memo(function SeriesTable({ points, marks, name, byDay, caption, at, onAt }: SeriesTableProps) {
  const t = useTexts('statistics');
  const { whole } = useNumbers();
  return (
    <table className={`${styles.table} ${styles.series}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t(byDay ? 'column.day' : 'column.time')}</th>
          <th scope="col" className={styles.number}>
            {t('taps')}
          </th>
          <th scope="col" className={styles.number}>
            {t('people')}
          </th>
          {marks.size > 0 ? <th scope="col">{t('version.legend')}</th> : null}
        </tr>
      </thead>
      <tbody onMouseLeave={() => onAt(undefined)}>
        {points.map(({ start, total, unique }, index) => (
          <tr key={start} className={index === at ? styles.looked : undefined} onMouseEnter={() => onAt(index)}>
            <th scope="row">{name(start)}</th>
            <td className={styles.number}>{whole(total)}</td>
            <td className={styles.number}>{whole(unique)}</td>
            {marks.size > 0 ? <td>{versionsAt(marks, index)}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

function versionsAt(marks: VersionMarks, index: number): string | null {
  const versions = marks.get(index);
  return versions ? versionText(versions) : null;
}
