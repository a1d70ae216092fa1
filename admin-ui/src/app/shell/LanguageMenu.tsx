import { Button, Dropdown } from 'antd';
import { LANGUAGES, type Language } from '../i18n/languages';
import { useTexts } from '../i18n/texts';
import { useLanguageChoice } from './useLanguageChoice';

const SHORT: Record<Language, string> = { en: 'EN', 'zh-CN': '中', uk: 'УК' };

export const languageItems = Object.entries(LANGUAGES).map(([key, label]) => ({
  key,
  label: <span lang={key}>{label}</span>,
}));

/** Switches the language at once; nothing typed is lost. */
export function LanguageMenu() {
  const t = useTexts('app');
  const [language, setLanguage] = useLanguageChoice();
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items: languageItems, selectedKeys: [language], onClick: ({ key }) => setLanguage(key as Language) }}
    >
      <Button type="text" aria-haspopup="menu" aria-label={`${SHORT[language]}, ${t('language', { name: LANGUAGES[language] })}`}>
        {SHORT[language]}
      </Button>
    </Dropdown>
  );
}
