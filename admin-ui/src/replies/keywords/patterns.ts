import type { FieldProblem } from '../../app/api/problem';
import type { Keyword } from '../../app/api/model';
import type { TextKey, Values } from '../../app/i18n/texts';
import { byteLength } from '../../app/ui/bytes';
import { patternAt } from '../data/keywordGroups';
import { matches } from '../data/matching';

const MAX_PATTERN = 512;

/** One on each line; blank lines and repeats do not count. */
export function patternsIn(written: string): string[] {
  const lines = written.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** The first thing that is wrong with what is looked for. */
export function mistakeInPatterns(
  patterns: string[],
  match: Keyword['match'],
): { key: TextKey<'replies'>; values?: Values } | undefined {
  if (patterns.length === 0) return { key: 'field.missing' };
  const long = patterns.find((pattern) => byteLength(pattern) > MAX_PATTERN);
  if (long) return { key: 'pattern.too-long', values: { pattern: `${long.slice(0, 20)}…`, over: byteLength(long) - MAX_PATTERN } };
  const broken = match === 'regex' && patterns.find((pattern) => matches({ match, pattern }, '') === 'broken');
  return broken ? { key: 'pattern.broken', values: { pattern: broken } } : undefined;
}

/** What the service refused of the whole list, for the rule that begins at this position. */
export function refusedPatterns(errors: FieldProblem[], position: number, count: number) {
  const own = errors.flatMap((error) => {
    const found = patternAt(error.pointer, position);
    return found && found.pattern >= 0 && found.pattern < count ? [{ ...found, detail: error.detail }] : [];
  });
  return {
    patterns: own.find(({ rest }) => rest === '/pattern')?.detail,
    content: own
      .filter(({ rest }) => rest.startsWith('/content'))
      .map(({ rest, detail }) => ({ pointer: rest.slice('/content'.length), detail })),
  };
}
