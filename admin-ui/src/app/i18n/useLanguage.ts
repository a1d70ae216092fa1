import { useTranslation } from 'react-i18next';
import { type Language, rememberLanguage } from './languages';

/** The language of the pages, and how to change it: texts first, then everything at once. */
export function useLanguage(): [Language, (language: Language) => void] {
  const { i18n } = useTranslation();
  const change = (language: Language) => {
    rememberLanguage(language);
    void i18n.changeLanguage(language);
  };
  return [i18n.language as Language, change];
}
