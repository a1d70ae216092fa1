import { useTexts } from '../../app/i18n/texts';
import { allButtons, type DraftButton, findButton } from '../draft/buttons';
import type { Mistake } from '../draft/rules';
import type { Replies } from '../reply/useReplies';
import { useServerWords } from '../useServerWords';

export interface Hint {
  id: string;
  uid: string;
  words: string;
}

/** What WeChat accepts and may not be meant: names that are cut off, buttons that answer nothing. */
export function useHints(buttons: DraftButton[], warnings: Mistake[], replies: Replies): Hint[] {
  const t = useTexts('menu');
  const inOurWords = useServerWords();
  const nameOf = (button: DraftButton | undefined) => button?.name || t('unnamed');
  const warned = warnings.map(({ uid, spot, detail }) => ({
    id: `${uid} ${spot}`,
    uid,
    words: t('hint.about', { name: nameOf(findButton(buttons, uid)), what: inOurWords(detail ?? '') }),
  }));
  const silent = replies.loading || replies.default ? [] : allButtons(buttons).filter((button) => answersNothing(button, replies));
  return [
    ...warned,
    ...silent.map((button) => ({ id: `${button.uid} reply`, uid: button.uid, words: t('hint.no-reply', { name: nameOf(button) }) })),
  ];
}

function answersNothing({ action, subButtons, values }: DraftButton, replies: Replies): boolean {
  if (action !== 'click' || subButtons.length > 0) return false;
  const content = replies.contentOf(values.key ?? '');
  return content === undefined || (content.type === 'text' && content.text.trim() === '');
}
