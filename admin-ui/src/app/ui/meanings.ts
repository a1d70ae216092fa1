import type { TextKey } from '../i18n/texts';

const MEANINGS = {
  offline: 'problem.offline',
  'unreadable-answer': 'problem.unreadable',
  'not-signed-in': 'problem.not-signed-in',
  'wrong-credentials': 'problem.wrong-credentials',
  'not-allowed': 'problem.not-allowed',
  'too-many-attempts': 'problem.too-many-attempts',
  'body-too-large': 'problem.body-too-large',
  'internal-error': 'problem.internal',
  'service-unavailable': 'problem.service-unavailable',
  'service-timeout': 'problem.service-timeout',
  'service-refused-gateway': 'problem.service-refused-gateway',
  'storage-unavailable': 'problem.storage-unavailable',
  'channels-unavailable': 'problem.channels-unavailable',
  'change-in-progress': 'problem.change-in-progress',
  'publication-lost': 'problem.publication-lost',
  'wechat-unreachable': 'problem.wechat-unreachable',
  'channel-not-found': 'problem.channel-not-found',
  unexpected: 'problem.unexpected',
} satisfies Record<string, TextKey<'app'>>;

/** What a problem of every page's calls means to a person; unknown kinds speak for themselves. */
export function meaningOf(kind: string): TextKey<'app'> | undefined {
  return (MEANINGS as Record<string, TextKey<'app'>>)[kind];
}
