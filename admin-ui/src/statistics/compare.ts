/** How a number stands against an earlier one, in the way it is best said. */
export type Comparison =
  | { kind: 'more' | 'fewer'; share: number }
  | { kind: 'more-few' | 'fewer-few'; count: number }
  | { kind: 'times'; times: number }
  | { kind: 'same' | 'none' };

/** Below this a percentage says less than the plain difference. */
const FEW = 20;

/** @param before undefined when there was nothing yet to compare with */
export function compare(now: number, before: number | undefined): Comparison {
  if (before === undefined || (before === 0 && now === 0)) return { kind: 'none' };
  const more = now > before;
  const difference = Math.abs(now - before);
  if (difference === 0) return { kind: 'same' };
  if (before < FEW) return { kind: more ? 'more-few' : 'fewer-few', count: difference };
  if (now / before >= 10) return { kind: 'times', times: Math.round(now / before) };
  const share = difference / before;
  return share < 0.005 ? { kind: 'same' } : { kind: more ? 'more' : 'fewer', share };
}
