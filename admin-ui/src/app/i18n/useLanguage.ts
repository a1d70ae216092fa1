import type { i18n } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, rememberLanguage } from './languages';
import { loadLocale } from './locales';

/** Chosen last: what arrives after another language was chosen is not wanted any more. */
let wanted: Language | undefined;

/**
 * The language of the pages, and how to change it: texts first, then everything at once. When they
 * do not come, the language stays and the promise is rejected.
 */
export function useLanguage(): [Language, (language: Language) => Promise<void>] {
  const { i18n } = useTranslation();
  const change = useCallback((language: Language) => speak(i18n, language), [i18n]);
  return [i18n.language as Language, change];
}

async function speak(i18n: i18n, language: Language): Promise<void> {
  wanted = language;
  await loadTexts(i18n, language);
  if (wanted !== language) return;
  await loadLocale(language);
  await i18n.changeLanguage(language);
  rememberLanguage(language);
}

/** i18next by itself would go on without the texts, and never ask for them again. */
function loadTexts(i18n: i18n, language: Language): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (failures?: unknown) => (failures ? reject(new Error('No texts', { cause: failures })) : resolve());
    void i18n.reloadResources(language, undefined, done);
  });
}
