import { useMemo } from 'react';
import type { TextKey, Translate } from '../app/i18n/texts';
import { useTexts } from '../app/i18n/texts';
import { useLanguage } from '../app/i18n/useLanguage';
import { useNumbers, useTime } from '../app/time';
import { axisName, pointName } from './chart/pointLabel';
import type { Comparison } from './compare';
import { daysFrom, formatDay } from './dates';
import type { Granularity, Range, Span } from './range';

export interface Answer {
  total: number;
  people: number;
  range: Range;
  span: Span;
  /** Name of the item it is about. */
  item: string | undefined;
  comparison: Comparison;
}

/** "1,284 taps by 431 people in the last 7 days, 12 % more than the week before". */
export function useAnswer() {
  const t = useTexts('statistics');
  const [language] = useLanguage();
  const { percent } = useNumbers();
  return ({ total, people, range, span, item, comparison }: Answer): string => {
    const [from, to] = [formatDay(span.from, language), formatDay(span.to, language)];
    const when = range.preset === 'custom' && from === to ? 'oneDay' : range.preset;
    const values = { total, people, range: when, from, to };
    const said = item === undefined ? t('answer', values) : t('answer.item', { ...values, item });
    const compared = comparisonText(t, comparison, percent);
    return compared === undefined ? said : t('answer.compared', { said, compared, range: range.preset, count: daysFrom(span.from, span.to) });
  };
}

function comparisonText(t: Translate<'statistics'>, comparison: Comparison, percent: (share: number) => string) {
  switch (comparison.kind) {
    case 'none':
      return undefined;
    case 'same':
      return t('compare.same');
    case 'times':
      return t('compare.times', { times: comparison.times });
    case 'more':
    case 'fewer':
      return t(`compare.${comparison.kind}`, { share: percent(comparison.share) });
    case 'more-few':
    case 'fewer-few':
      return t(`compare.${comparison.kind}`, { count: comparison.count });
  }
}

/** Names of points, as long as they need to be. */
export function usePointNames(granularity: Granularity, hoursOfOneDay: boolean) {
  const { format } = useTime();
  return useMemo(
    () => ({
      full: (start: string) => pointName(start, granularity, hoursOfOneDay, format),
      axis: (start: string) => axisName(start, hoursOfOneDay, format),
    }),
    [granularity, hoursOfOneDay, format],
  );
}

const ACTIONS = new Set<string>([
  'followed',
  'unfollowed',
  'scene-scanned',
  'text-received',
  'image-received',
  'voice-received',
  'video-received',
  'short-video-received',
  'location-received',
  'location-reported',
  'link-received',
  'file-received',
  'mini-program-page-received',
  'subscription-answered',
  'subscription-changed',
  'subscription-message-sent',
  'template-message-finished',
  'broadcast-finished',
  'article-published',
  'agent-session-opened',
  'agent-session-closed',
  'agent-session-transferred',
  'coupon-changed',
  'profile-changed',
]);

/** What followers did, as a sentence; kinds we have no words for by their name. */
export function actionText(t: Translate<'statistics'>, action: string, total: number, people: number): string {
  const key = (ACTIONS.has(action) ? `action.${action}` : 'action.other') as TextKey<'statistics'>;
  return t(key, { total, people, action });
}
