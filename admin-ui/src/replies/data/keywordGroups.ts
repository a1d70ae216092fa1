import type { Content, Keyword } from '../../app/api/model';

/** Neighbours in the list that look in the same way and answer the same: to a person they are one rule. */
export interface KeywordGroup {
  /** Of its first pattern, from 1, as reply-service counts. */
  position: number;
  match: Keyword['match'];
  patterns: string[];
  content: Content;
}

export function groupKeywords(keywords: Keyword[]): KeywordGroup[] {
  const groups: KeywordGroup[] = [];
  keywords.forEach(({ match, pattern, content }, at) => {
    const last = groups.at(-1);
    if (last && last.match === match && JSON.stringify(last.content) === JSON.stringify(content)) last.patterns.push(pattern);
    else groups.push({ position: at + 1, match, patterns: [pattern], content });
  });
  return groups;
}

export function ungroup(groups: Omit<KeywordGroup, 'position'>[]): Keyword[] {
  return groups.flatMap(({ match, patterns, content }) => patterns.map((pattern) => ({ match, pattern, content })));
}

/** The group in which the rule of this number stands. */
export function groupAt(groups: KeywordGroup[], position: number): number {
  return groups.findIndex((group) => position >= group.position && position < group.position + group.patterns.length);
}

/** Where in a group the list's own pointer leads, e.g. `/3/pattern`. */
export function patternAt(pointer: string, first: number): { pattern: number; rest: string } | undefined {
  const found = /^\/(\d+)(\/.*)?$/.exec(pointer);
  return found ? { pattern: Number(found[1]) - (first - 1), rest: found[2] ?? '' } : undefined;
}
