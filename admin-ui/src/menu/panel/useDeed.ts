import { useTexts } from '../../app/i18n/texts';
import type { DraftButton } from '../draft/buttons';

/** What a tap on a button does, in a few words: "Opens example.com/shop". */
export function useDeed(): (button: DraftButton) => string {
  const t = useTexts('menu');
  return ({ action, values, subButtons }) => {
    if (subButtons.length > 0) return t('deed.list', { count: subButtons.length });
    if (!action) return t('deed.none');
    const target = action === 'view' ? withoutScheme(values.url) : (values.pagePath ?? values.mediaId ?? values.articleId ?? '');
    return t(`deed.${action}`, { target: target || '…' });
  };
}

function withoutScheme(url: string | undefined): string {
  return (url ?? '').replace(/^https?:\/\//i, '').replace(/\/$/, '');
}
