import type { Content } from '../../app/api/model';
import { byteLength } from '../../app/ui/bytes';
import { filled } from './variables';

/** Bytes of UTF-8 that reply-service allows. */
export const LIMITS = { text: 2048, title: 192, description: 512, url: 1024, mediaId: 256, agent: 128, secret: 128, key: 128 };

export type Problem = 'missing' | 'too-long' | 'braces' | 'address' | 'secret';
export interface Mistake {
  /** JSON pointer into the content. */
  pointer: string;
  problem: Problem;
}

interface Expectation {
  max: number;
  optional?: boolean;
  address?: boolean;
  plain?: boolean;
}

const MEDIA = { max: LIMITS.mediaId, plain: true };
const TITLE = { max: LIMITS.title };
const DESCRIPTION = { max: LIMITS.description };
const ADDRESS = { max: LIMITS.url, address: true };

const FIELDS: Record<Content['type'], Record<string, Expectation>> = {
  silence: {},
  text: { text: { max: LIMITS.text } },
  image: { mediaId: MEDIA },
  voice: { mediaId: MEDIA },
  video: { mediaId: MEDIA, title: optional(TITLE), description: optional(DESCRIPTION) },
  music: {
    title: optional(TITLE),
    description: optional(DESCRIPTION),
    musicUrl: optional(ADDRESS),
    hqMusicUrl: optional(ADDRESS),
    thumbMediaId: MEDIA,
  },
  news: { title: TITLE, description: DESCRIPTION, pictureUrl: ADDRESS, url: ADDRESS },
  transfer: { agent: optional({ max: LIMITS.agent, plain: true }) },
  external: { url: { ...ADDRESS, plain: true } },
};

/** What reply-service would refuse, as far as it can be known here. */
export function mistakesIn(content: Content, pointer = ''): Mistake[] {
  const values = content as unknown as Record<string, string | undefined>;
  const own = Object.entries(FIELDS[content.type]).flatMap(([field, expected]) => {
    const problem = problemOf(values[field] ?? '', expected);
    return problem ? [{ pointer: `${pointer}/${field}`, problem }] : [];
  });
  if (content.type !== 'external') return own;
  const secret: Mistake[] = isSecret(content.secret) ? [] : [{ pointer: `${pointer}/secret`, problem: 'secret' }];
  return [...own, ...secret, ...(content.fallback ? mistakesIn(content.fallback, `${pointer}/fallback`) : [])];
}

function problemOf(value: string, { max, optional, address, plain }: Expectation): Problem | undefined {
  if (value.trim() === '') return optional && value === '' ? undefined : 'missing';
  if (byteLength(value) > max) return 'too-long';
  if (!plain && filled(value, {}).includes('{{')) return 'braces';
  return address && !isAddress(value) ? 'address' : undefined;
}

function isAddress(template: string): boolean {
  const address = template.replace(/\{\{[^{}]*\}\}/g, 'x');
  return /^https?:\/\/[^\s/@]+(\/\S*|\?\S*|#\S*)?$/i.test(address) && URL.canParse(address);
}

/** The form of Standard Webhooks: `whsec_` and the base64 of 24 to 64 bytes. */
function isSecret(secret: string | undefined): boolean {
  if (secret === undefined) return true;
  const base64 = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret)?.[1];
  const bytes = base64 === undefined ? 0 : Math.floor((base64.replace(/=+$/, '').length * 3) / 4);
  return bytes >= 24 && bytes <= 64;
}

function optional(expected: Expectation): Expectation {
  return { ...expected, optional: true };
}
