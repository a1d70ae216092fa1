import { act } from '@testing-library/react';
import i18next, { type Resource } from 'i18next';
import ICU from 'i18next-icu';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../i18n/languages';
import { loadLocale } from '../i18n/locales';

const files = import.meta.glob<Record<string, string>>('../../*/texts/*.json', { eager: true, import: 'default' });

/** All texts at once, so that nothing in a test waits for them; a text that cannot be formatted fails it. */
export async function startTestTexts(): Promise<void> {
  if (i18next.isInitialized) return void (await i18next.changeLanguage('en'));
  const resources: Resource = {};
  for (const [path, texts] of Object.entries(files)) {
    const [folder = '', , file = ''] = path.split('/').slice(-3);
    const namespace = folder === '..' ? 'app' : folder;
    (resources[file.replace('.json', '')] ??= {})[namespace] = texts;
  }
  const icu = new ICU({
    parseErrorHandler: (failure, key) => {
      throw new Error(`${key}: ${failure.message}`);
    },
  });
  await i18next.use(icu).use(initReactI18next).init({
    lng: 'en',
    resources,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
}

/** Changes the language of what is drawn, once everything that a page loads for it is there: a test would end before. */
export async function speak(language: Language): Promise<void> {
  await loadLocale(language);
  await act(() => i18next.changeLanguage(language));
}
