import type { FormRule } from 'antd';
import type { Translate } from '../../app/i18n/texts';

/** What the service accepts, said at the field before anything is sent; a whole paste may carry spaces around it. */
export function rulesOf(t: Translate<'channels'>) {
  const needed = (message: string): FormRule => ({ required: true, whitespace: true, message });
  const matches = (pattern: RegExp, message: string): FormRule => ({ pattern, message });
  const usually = (pattern: RegExp, message: string): FormRule => ({ pattern, message, warningOnly: true });
  return {
    name: [needed(t('name.missing')), { max: 100, message: t('name.long') }],
    appId: [
      needed(t('appId.missing')),
      matches(/^\s*[A-Za-z0-9_-]{0,64}\s*$/, t('appId.wrong')),
      usually(/^\s*wx[0-9a-f]{16}\s*$/, t('appId.unusual')),
    ],
    appSecret: [
      needed(t('appSecret.missing')),
      matches(/^\s*[\x21-\x7e]{0,128}\s*$/, t('appSecret.wrong')),
      usually(/^\s*[0-9a-f]{32}\s*$/, t('appSecret.unusual')),
    ],
    originalId: [matches(/^\s*[A-Za-z0-9_-]{0,64}\s*$/, t('originalId.wrong'))],
    token: [needed(t('token.missing')), matches(/^\s*[A-Za-z0-9]{3,32}\s*$/, t('token.wrong'))],
    encodingAesKey: [needed(t('key.missing')), matches(/^\s*[A-Za-z0-9]{43}\s*$/, t('key.wrong'))],
  };
}
