import type { Keyword } from '../../app/api/model';

export type Matching = 'yes' | 'no' | 'broken' | 'unknown';

/** Whether a text would match, as reply-service compares; what only its kind of expressions knows stays open. */
export function matches({ match, pattern }: Pick<Keyword, 'match' | 'pattern'>, text: string): Matching {
  if (match === 'exact') return answer(fold(text) === fold(pattern));
  if (match === 'contains') return answer(fold(text).includes(fold(pattern)));
  return matchesExpression(pattern, text);
}

function matchesExpression(pattern: string, text: string): Matching {
  if (isForeign(pattern)) return 'broken';
  const [, flags = '', rest = ''] = /^(?:\(\?([ims]+)\))?(.*)$/s.exec(pattern) ?? [];
  try {
    return answer(new RegExp(rest.replaceAll('(?P<', '(?<'), `${flags}u`).test(text));
  } catch {
    // RE2 takes much that the browser does not: \- and \#, flags anywhere, [[:alpha:]]. The service tells on saving.
    return 'unknown';
  }
}

/** Looks ahead, behind or back, which RE2 never does; what is escaped does nothing. */
function isForeign(pattern: string): boolean {
  return /\(\?<?[=!]|\\[1-9]/.test(pattern.replace(/\\[^1-9]/g, ''));
}

/** Full and half width, upper and lower case, and blanks around are the same to people. */
function fold(text: string): string {
  return text.normalize('NFKC').toUpperCase().toLowerCase().trim();
}

function answer(found: boolean): Matching {
  return found ? 'yes' : 'no';
}
