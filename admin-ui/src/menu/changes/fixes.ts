import type { TextKey } from '../../app/i18n/texts';

const FIXES = {
  'fix.busy': [-1, 45011],
  'fix.secret': [40001, 40014, 40125, 42001],
  'fix.app-id': [40013],
  'fix.address': [40164],
  'fix.quota': [45009, 45010],
  'fix.right': [48001],
  'fix.banned': [48004, 50002, 50007],
  'fix.domain': [40048, 40054, 40055],
  'fix.url': [40020, 40027, 40039, 40066, 45005],
  'fix.name': [40018, 40025, 40033],
  'fix.media': [40007, 40118, 40121, 46001],
} satisfies Partial<Record<TextKey<'menu'>, number[]>>;

/** What to do about WeChat's refusal, where we know it in every language. */
export function fixFor(errcode: number): TextKey<'menu'> | undefined {
  const entries = Object.entries(FIXES) as [keyof typeof FIXES, number[]][];
  return entries.find(([, codes]) => codes.includes(errcode))?.[0];
}
