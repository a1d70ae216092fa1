import { Select } from 'antd';
import type { ItemCount } from '../app/api/model';
import { useTexts } from '../app/i18n/texts';
import type { Place } from './places';
import styles from './statistics.module.css';

interface ItemChoiceProps {
  items: ItemCount[];
  places: Map<string, Place>;
  item: string | undefined;
  onChange: (item: string | undefined) => void;
}

const ALL = '';

/** The whole menu, or one item of it; those that are gone are still there to be looked at. */
export function ItemChoice({ items, places, item, onChange }: ItemChoiceProps) {
  const t = useTexts('statistics');
  const byPlace = [...items].sort((one, other) => order(places.get(one.itemId)) - order(places.get(other.itemId)));
  const unknown = item !== undefined && !items.some(({ itemId }) => itemId === item);
  const group = (label: string, members: ItemCount[]) =>
    members.length > 0 ? [{ label, options: members.map(({ itemId, name }) => ({ value: itemId, label: name })) }] : [];
  const options = [
    { value: ALL, label: t('item.all') },
    ...(unknown ? [{ value: item, label: item }] : []),
    ...group(t('item.now'), byPlace.filter(({ itemId }) => places.has(itemId))),
    ...group(t('item.before'), byPlace.filter(({ itemId }) => !places.has(itemId))),
  ];
  return (
    <Select
      className={styles.item ?? ''}
      aria-label={t('item')}
      value={item ?? ALL}
      options={options}
      popupMatchSelectWidth={240}
      onChange={(chosen) => onChange(chosen === ALL ? undefined : chosen)}
    />
  );
}

function order(place: Place | undefined): number {
  return place ? place.column * 10 + (place.row ?? 0) : 100;
}
