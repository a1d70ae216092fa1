import { App } from 'antd';
import { type Language, LANGUAGES } from '../i18n/languages';
import { useTexts } from '../i18n/texts';
import { useLanguage } from '../i18n/useLanguage';

/** The language, and how a person changes it: it stays when another cannot be had, which is said. */
export function useLanguageChoice(): [Language, (language: Language) => void] {
  const t = useTexts('app');
  const { message } = App.useApp();
  const [language, change] = useLanguage();
  const choose = (next: Language) => {
    change(next).catch(() => void message.error(t('language.failed', { name: LANGUAGES[next] })));
  };
  return [language, choose];
}
