export const RUNGS = ['follow', 'scan', 'tap', 'keyword', 'hours', 'default'] as const;
export type RungName = (typeof RUNGS)[number];

/** The rung of a rule as the preview names it: `key:PRICES`, `keyword:2`, `off-hours` ... */
export function rungOf(rule: string): RungName | undefined {
  const kind = rule.split(':', 1)[0] ?? '';
  const names: Record<string, RungName> = {
    subscribe: 'follow',
    scan: 'scan',
    key: 'tap',
    keyword: 'keyword',
    'off-hours': 'hours',
    default: 'default',
  };
  return names[kind];
}

export function rungId(rung: RungName): string {
  return `rung-${rung}`;
}
