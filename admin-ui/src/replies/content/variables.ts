import type { Content } from '../../app/api/model';
import type { Situation } from './kinds';

/** What can stand between {{ and }} in a text, as reply-service knows it. */
export type Variable = 'channel' | 'date' | 'time' | 'text' | 'key' | 'scene' | 'openId';

const OF_SITUATION: Record<Situation, Variable[]> = {
  follow: ['channel', 'date', 'time', 'scene', 'openId'],
  scan: ['channel', 'date', 'time', 'scene', 'openId'],
  tap: ['channel', 'date', 'time', 'key', 'openId'],
  message: ['channel', 'date', 'time', 'text', 'openId'],
  any: ['channel', 'date', 'time', 'text', 'key', 'openId'],
};

export function variablesFor(situation: Situation): Variable[] {
  return OF_SITUATION[situation];
}

export function placeholder(variable: string): string {
  return `{{${variable}}}`;
}

/** The text as a follower gets it; a name without a value is left out. */
export function filled(template: string, values: Partial<Record<string, string>>): string {
  return template.replace(/\{\{([^{}]*)\}\}/g, (_found, name: string) => values[name.trim()] ?? '');
}

/** A content with each of its texts put through a function; its kind and its secret stay. */
export function mapTexts(content: Content, how: (text: string) => string): Content {
  const fields = Object.entries(content as object).map(([name, value]: [string, unknown]) => {
    if (name === 'fallback') return [name, mapTexts(value as Content, how)];
    return [name, name === 'type' || name === 'secret' || typeof value !== 'string' ? value : how(value)];
  });
  const changed: unknown = Object.fromEntries(fields);
  return changed as Content;
}
