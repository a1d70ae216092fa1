export const LANGUAGES = { en: 'English', 'zh-CN': '简体中文', uk: 'Українська' } as const;
export type Language = keyof typeof LANGUAGES;

const REMEMBERED = 'mistok.language';

/** As chosen before, else the first language of the browser that we speak. */
export function firstLanguage(): Language {
  const wanted = [localStorage.getItem(REMEMBERED) ?? '', ...navigator.languages];
  return wanted.map(spoken).find((language) => language !== undefined) ?? 'en';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(REMEMBERED, language);
}

function spoken(tag: string): Language | undefined {
  const language = tag.toLowerCase().split('-')[0];
  if (language === 'zh') return 'zh-CN';
  return language === 'en' || language === 'uk' ? language : undefined;
}
