import { type TextKey, useTexts } from '../app/i18n/texts';

const WORDS: [RegExp, TextKey<'menu'>][] = [
  [/^Another button has this key/, 'warning.same-key'],
  [/^Names of more than 40 bytes/, 'warning.long-name'],
  [/^It answered with a text/, 'note.text'],
  [/^Its material may be temporary/, 'note.material'],
  [/^It played a video/, 'note.video'],
  [/^It sent several articles/, 'note.articles'],
  [/^It sent an article/, 'note.article'],
  [/^What it did cannot be taken over/, 'note.unknown'],
];

/** What the service says about a menu, in the language of the page; what it says newly stays as it is. */
export function useServerWords(): (detail: string) => string {
  const t = useTexts('menu');
  return (detail) => {
    const known = WORDS.find(([pattern]) => pattern.test(detail));
    return known ? t(known[1]) : detail;
  };
}
