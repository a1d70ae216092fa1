import type { Content } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { useChannel } from '../../app/useChannel';
import { filled, mapTexts, variablesFor } from '../content/variables';

/** An answer with words for the values that only a follower brings: "You wrote ‹what the follower wrote›". */
export function useReadable(): (content: Content) => Content {
  const t = useTexts('replies');
  const { name: channel } = useChannel();
  const words = Object.fromEntries(
    [...variablesFor('any'), ...variablesFor('scan')].map((variable) => [variable, `‹${t(`variable.${variable}`)}›`]),
  );
  return (content) => mapTexts(content, (text) => filled(text, { ...words, channel }));
}
