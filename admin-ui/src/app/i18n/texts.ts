import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** A folder's texts are a namespace: its name, and the keys of its English file. */
export interface Texts {
  app: typeof import('../texts/en.json');
  session: typeof import('../../session/texts/en.json');
  overview: typeof import('../../overview/texts/en.json');
  channels: typeof import('../../channels/texts/en.json');
  menu: typeof import('../../menu/texts/en.json');
  replies: typeof import('../../replies/texts/en.json');
  statistics: typeof import('../../statistics/texts/en.json');
  phone: typeof import('../../phone/texts/en.json');
  simulator: typeof import('../../simulator/texts/en.json');
}

export type Namespace = keyof Texts;
export type TextKey<N extends Namespace> = Extract<Exclude<keyof Texts[N], 'default'>, string>;
export type Values = Record<string, string | number | boolean | Date>;
export type Translate<N extends Namespace> = (key: TextKey<N>, values?: Values) => string;

/** `const t = useTexts('menu'); t('publish.button')`; waits for the texts to be loaded. */
export function useTexts<N extends Namespace>(namespace: N): Translate<N> {
  const { t } = useTranslation(namespace);
  return useCallback((key, values) => t(key as never, values as never) as unknown as string, [t]);
}
