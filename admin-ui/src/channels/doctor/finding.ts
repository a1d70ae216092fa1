import type { Check } from '../../app/api/model';
import type { TextKey } from '../../app/i18n/texts';

/** How a check ended for whoever looks at it. `waiting`: the person has still to do something; `quiet`: nothing to say yet. */
export type State = 'fine' | 'wrong' | 'waiting' | 'quiet';

/** In the order in which a person mends them. */
const ORDER: Check['name'][] = ['token', 'ip-list', 'permissions', 'callback', 'account', 'menu'];

const FIXES: Record<string, number[]> = {
  secret: [40001, 40125, 41004],
  'app-id': [40013, 41002],
  frozen: [40243],
  address: [40164],
  confirm: [89501, 89503],
  blocked: [89506, 89507],
  right: [48001],
  quota: [45009, 45011],
  busy: [-1],
  restricted: [48004, 50002, 50004, 50007],
};

export function inOrder(checks: Check[]): Check[] {
  return [...checks].sort((one, other) => ORDER.indexOf(one.name) - ORDER.indexOf(other.name));
}

export function stateOf({ ok, code }: Check): State {
  if (code === 'unknown' || code === 'none') return 'quiet';
  if (ok) return 'fine';
  return code === 'never' ? 'waiting' : 'wrong';
}

/** Whether a person has something to do about it. */
export function isOpen(check: Check): boolean {
  return ['wrong', 'waiting'].includes(stateOf(check));
}

/** What was found, as a text's key. */
export function foundKey({ name, code }: Check): TextKey<'channels'> {
  if (code === 'unreachable' || code === 'failed' || code === 'unknown') return `found.${code}`;
  if (code === 'refused') return name === 'callback' ? 'found.callback.refused' : 'found.refused';
  return `found.${name}.${code}` as TextKey<'channels'>;
}

/** What to do about WeChat's refusal; by the code, because WeChat's words are for engineers. */
export function fixKey({ name, code, errcode }: Check): TextKey<'channels'> | undefined {
  if (code === 'refused' && errcode !== undefined) {
    const known = Object.entries(FIXES).find(([, codes]) => codes.includes(errcode));
    return `fix.${known?.[0] ?? 'other'}` as TextKey<'channels'>;
  }
  if (code === 'refused') return 'fix.callback';
  if (code === 'unreachable' || code === 'failed') return `fix.${code}`;
  if (code === 'never' || code === 'unread') return `fix.${code}`;
  return code === 'different' ? (`fix.${name}` as TextKey<'channels'>) : undefined;
}

/** The address WeChat wants on its list, out of "invalid ip 203.0.113.7 ...". */
export function addressIn(errmsg: string | undefined): string | undefined {
  return errmsg?.match(/invalid ip ([0-9A-Fa-f.:]+)/)?.[1];
}

/** The secret or the AppID is wrong: a person can mend that here. */
export function isAboutCredentials(check: Check): boolean {
  return check.name === 'token' && ['fix.secret', 'fix.app-id', 'fix.frozen'].includes(fixKey(check) ?? '');
}
