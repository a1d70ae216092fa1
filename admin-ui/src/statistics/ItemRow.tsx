import { Tooltip } from 'antd';
import type { ItemCount } from '../app/api/model';
import { type TextKey, useTexts, type Translate } from '../app/i18n/texts';
import { useNumbers } from '../app/time';
import type { Look } from './ItemsTable';
import { PlaceGlyph } from './PlaceGlyph';
import { isForeign, isSilent, type Place } from './places';
import styles from './table.module.css';

interface ItemRowProps extends Look {
  item: ItemCount;
  part: { total: number; unique: number } | undefined;
  place: Place | undefined;
  sum: number;
  most: number;
  chosen: boolean;
}

export function ItemRow({ item, part, place, sum, most, chosen, onEnter, onLeave, onChoose }: ItemRowProps) {
  const t = useTexts('statistics');
  const { whole, percent } = useNumbers();
  const silent = isSilent(item.type) && item.total === 0;
  return (
    <tr className={chosen ? styles.chosen : undefined} onMouseEnter={() => onEnter(item.itemId)}>
      <th scope="row">
        <button
          type="button"
          className={styles.name}
          aria-pressed={chosen}
          title={t(chosen ? 'items.whole' : 'items.only', { name: item.name })}
          onClick={() => onChoose(chosen ? undefined : item.itemId)}
          onFocus={() => onEnter(item.itemId)}
          onBlur={onLeave}
        >
          {item.name}
        </button>
        <span className={styles.place}>
          {place ? <PlaceGlyph place={place} /> : null}
          {placeText(t, item, place)}
        </span>
      </th>
      <td className={styles.bar}>
        {silent ? (
          <Tooltip title={t('silent.why')}>
            <span className={styles.silent}>{t('silent')}</span>
          </Tooltip>
        ) : (
          <>
            <span className={styles.track} aria-hidden>
              <span className={part ? styles.dim : styles.fill} style={{ width: `${(item.total / most) * 100}%` }} />
              {part ? <span className={styles.fill} style={{ width: `${(part.total / most) * 100}%` }} /> : null}
            </span>
            <span className={styles.count}>{whole((part ?? item).total)}</span>
          </>
        )}
      </td>
      <td className={styles.share}>{sum > 0 ? percent((part ?? item).total / sum) : null}</td>
      <td className={styles.number}>{silent ? null : whole((part ?? item).unique)}</td>
    </tr>
  );
}

function placeText(t: Translate<'statistics'>, { itemId }: ItemCount, place: Place | undefined): string {
  if (place?.row !== undefined) return t('place.sub', { parent: place.parent ?? '', row: place.row });
  if (place) return t('place.top', { column: place.column });
  const gone: TextKey<'statistics'> = isForeign(itemId) ? 'place.foreign' : 'place.gone';
  return t(gone);
}
