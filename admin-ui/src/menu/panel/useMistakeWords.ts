import { useTexts } from '../../app/i18n/texts';
import type { Mistake } from '../draft/rules';

/** A mistake in words, with what to do about it. */
export function useMistakeWords(): (mistake: Mistake | undefined) => string | undefined {
  const t = useTexts('menu');
  return (mistake) => {
    if (!mistake) return undefined;
    const { kind, spot, detail } = mistake;
    if (kind === 'server') return detail;
    if (kind === 'missing') return t(`missing.${spot}`);
    return t(kind === 'too-long' ? 'too-long' : 'not-an-address');
  };
}
