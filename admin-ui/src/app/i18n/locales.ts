import type { Locale } from 'antd/es/locale';
import enUS from 'antd/es/locale/en_US';
import type { Language } from './languages';

/** The words inside Ant Design's own components, and the calendar's. */
const LOCALES: Record<Language, () => Promise<Locale>> = {
  en: () => Promise.resolve(enUS),
  'zh-CN': async () => {
    await import('dayjs/locale/zh-cn');
    return (await import('antd/es/locale/zh_CN')).default;
  },
  uk: async () => {
    await import('dayjs/locale/uk');
    return (await import('antd/es/locale/uk_UA')).default;
  },
};

export async function loadLocale(language: Language): Promise<Locale> {
  const locale = await LOCALES[language]();
  const { default: dayjs } = await import('dayjs');
  dayjs.locale({ en: 'en', 'zh-CN': 'zh-cn', uk: 'uk' }[language]);
  return locale;
}
