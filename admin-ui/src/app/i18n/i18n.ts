import i18next, { type BackendModule, type i18n } from 'i18next';
import ICU from 'i18next-icu';
import { initReactI18next } from 'react-i18next';
import { firstLanguage, LANGUAGES } from './languages';
import type { Namespace } from './texts';

type TextFile = { default: Record<string, string> };

const files = import.meta.glob<TextFile>('../../*/texts/*.json');

/** Each language of each folder is a file of its own, loaded when a page first speaks. */
const textFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = namespace === 'app' ? files[`../texts/${language}.json`] : files[`../../${namespace}/texts/${language}.json`];
    if (!load) return done(new Error(`No texts ${namespace}/${language}`), false);
    load().then(
      (file) => done(null, file.default),
      (failure: unknown) => done(failure instanceof Error ? failure : new Error(String(failure)), false),
    );
  },
};

/** Starts in the person's language with the texts that are needed at once. */
export async function startTexts(...namespaces: Namespace[]): Promise<i18n> {
  await i18next.use(ICU).use(textFiles).use(initReactI18next).init({
    lng: firstLanguage(),
    supportedLngs: Object.keys(LANGUAGES),
    fallbackLng: false,
    load: 'currentOnly',
    ns: namespaces,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: true },
  });
  return i18next;
}
