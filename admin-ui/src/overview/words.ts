import type { Translate } from '../app/i18n/texts';
import type { Comparison } from '../statistics/compare';

/** "12% more than a week ago". */
export function changeText(t: Translate<'overview'>, comparison: Comparison, percent: (share: number) => string): string {
  switch (comparison.kind) {
    case 'none':
      return t('change.none');
    case 'same':
      return t('change.same');
    case 'times':
      return t('change.times', { times: comparison.times });
    case 'more':
    case 'fewer':
      return t(`change.${comparison.kind}`, { share: percent(comparison.share) });
    case 'more-few':
    case 'fewer-few':
      return t(`change.${comparison.kind}`, { count: comparison.count });
  }
}
