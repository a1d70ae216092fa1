import type { TextKey, Values } from '../../app/i18n/texts';

type Known = [RegExp, TextKey<'replies'>, (found: RegExpExecArray) => Values];
const NOTHING = () => ({});

/** What the service says about a field, in English, and our words for it. */
const KNOWN: Known[] = [
  [/^(is required|must not be blank)$/, 'field.missing', NOTHING],
  [/^has (\d+) bytes of UTF-8, at most (\d+)/, 'field.too-long', ([, bytes, max]) => ({ over: Number(bytes) - Number(max) })],
  [/^has \{\{ without/, 'field.braces', () => ({ braces: '{{' })],
  [/^has control characters/, 'field.control', NOTHING],
  [/^must be an http:\/\/ or https:\/\/|^must begin with http|^is not an address|^must name a host/, 'field.address', NOTHING],
  [/^must not hold a user name/, 'field.credentials', NOTHING],
  [/^leads into a private network/, 'field.private', NOTHING],
  [/^must be whsec_/, 'field.secret', NOTHING],
  [/^transfer answers messages only/, 'field.transfer', NOTHING],
  [/^overlaps with/, 'field.overlaps', NOTHING],
  [/^is in the lists twice/, 'field.twice', NOTHING],
  [/^is not a time zone/, 'field.zone', NOTHING],
  [/^is not a regular expression \(RE2 syntax\): (.*)/, 'field.regex', ([, why = '']) => ({ why })],
  [/^is too big a regular expression/, 'field.regex.big', NOTHING],
];

/** A field's mistake in the reader's language; one we do not know stays as the service said it. */
export function inOurWords(detail: string, t: (key: TextKey<'replies'>, values?: Values) => string): string {
  for (const [pattern, key, values] of KNOWN) {
    const found = pattern.exec(detail);
    if (found) return t(key, values(found));
  }
  return detail;
}
