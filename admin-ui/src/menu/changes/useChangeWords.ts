import { useTexts } from '../../app/i18n/texts';
import type { Change, Placed } from '../draft/changes';
import { useDeed } from '../panel/useDeed';

/** A difference in one sentence. */
export function useChangeWords(): (change: Change) => string {
  const t = useTexts('menu');
  const deed = useDeed();
  const place = ({ parent, index }: Placed) =>
    parent ? t('place.line', { list: parent.name || t('unnamed'), place: index + 1 }) : t('place.title', { place: index + 1 });
  return ({ kind, before, after }) => {
    const now = after ?? before;
    if (!now) return '';
    const values = {
      name: now.button.name || t('unnamed'),
      was: before?.button.name ?? '',
      place: place(now),
      from: before ? place(before) : '',
      deed: deed(now.button),
      did: before ? deed(before.button) : '',
    };
    return t(`change.${kind}`, values);
  };
}
