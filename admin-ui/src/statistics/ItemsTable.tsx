import type { ItemCount } from '../app/api/model';
import { useTexts } from '../app/i18n/texts';
import { ItemRow } from './ItemRow';
import styles from './table.module.css';
import type { Place } from './places';

export interface Look {
  onEnter: (itemId: string) => void;
  onLeave: () => void;
  onChoose: (itemId: string | undefined) => void;
}

interface ItemsTableProps extends Look {
  items: ItemCount[];
  /** The same items at the point of the curve that is looked at. */
  part: ItemCount[] | undefined;
  places: Map<string, Place>;
  chosen: string | undefined;
  caption: string;
}

/** The items, most tapped first, with bars in the cells. */
export function ItemsTable({ items, part, places, chosen, caption, ...look }: ItemsTableProps) {
  const t = useTexts('statistics');
  const sum = (part ?? items).reduce((total, item) => total + item.total, 0);
  const most = Math.max(1, ...items.map(({ total }) => total));
  const parts = part && new Map(part.map((item) => [item.itemId, item]));
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('items.column')}</th>
          <th scope="col" className={styles.barHead} aria-sort="descending">
            {t('taps')}
          </th>
          <th scope="col" className={styles.share}>
            {t('items.share')}
          </th>
          <th scope="col" className={styles.number}>
            {t('people')}
          </th>
        </tr>
      </thead>
      <tbody onMouseLeave={look.onLeave}>
        {items.map((item) => (
          <ItemRow
            key={item.itemId}
            item={item}
            part={parts?.get(item.itemId) ?? (parts && { total: 0, unique: 0 })}
            place={places.get(item.itemId)}
            sum={sum}
            most={most}
            chosen={item.itemId === chosen}
            {...look}
          />
        ))}
      </tbody>
    </table>
  );
}
