import { useTexts } from '../app/i18n/texts';
import { useNumbers } from '../app/time';
import type { Point } from './chart/option';
import styles from './statistics.module.css';
import { versionText } from './versions';

interface PointTipProps {
  name: string;
  point: Point;
  /** Of the item that is looked at. */
  item?: { name: string; total: number } | undefined;
  versions?: number[] | undefined;
}

/** What is at one point of the curve. */
export function PointTip({ name, point, item, versions }: PointTipProps) {
  const t = useTexts('statistics');
  const { whole } = useNumbers();
  return (
    <>
      <p className={styles.tipName}>{name}</p>
      <dl className={styles.tipRows}>
        <dt>{t('taps')}</dt>
        <dd>{whole(point.total)}</dd>
        {item ? (
          <>
            <dt>{t('point.item', { item: item.name })}</dt>
            <dd>{whole(item.total)}</dd>
          </>
        ) : null}
        <dt>{t('people')}</dt>
        <dd>{whole(point.unique)}</dd>
      </dl>
      {versions ? <p className={styles.tipName}>{t('version.published', { version: versionText(versions) })}</p> : null}
    </>
  );
}
