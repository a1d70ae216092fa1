import { App, ConfigProvider } from 'antd';
import type { Locale } from 'antd/es/locale';
import enUS from 'antd/es/locale/en_US';
import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { loadLocale } from '../i18n/locales';
import { useLanguage } from '../i18n/useLanguage';
import { antdTheme } from './antd';
import './base.css';
import { useMedia, useMode, useOtherTabs } from './mode';
import { DARK, LIGHT, paint, type Palette } from './tokens';

interface Theme {
  dark: boolean;
  /** Nothing may move. */
  still: boolean;
  palette: Palette;
}

const ThemeContext = createContext<Theme>({ dark: false, still: false, palette: LIGHT });

/** Colours for what draws itself, such as a chart. */
export function useTheme(): Theme {
  return useContext(ThemeContext);
}

/** Our look, in the person's language, around everything. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const [mode] = useMode();
  useOtherTabs();
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const dark = mode === 'system' ? systemIsDark : mode === 'dark';
  const palette = dark ? DARK : LIGHT;
  useLayoutEffect(() => paint(document.documentElement, palette, dark), [palette, dark]);
  const theme = useMemo(() => ({ dark, still, palette }), [dark, still, palette]);
  const config = useMemo(() => antdTheme(palette, dark, still), [palette, dark, still]);
  return (
    <ThemeContext.Provider value={theme}>
      <ConfigProvider theme={config} locale={useAntdLocale()} wave={{ disabled: true }} button={{ autoInsertSpace: false }}>
        <App component={false}>{children}</App>
      </ConfigProvider>
    </ThemeContext.Provider>
  );
}

/** There from the start: Ant Design would build everything anew when a first one arrived later. */
function useAntdLocale(): Locale {
  const [language] = useLanguage();
  const [locale, setLocale] = useState<Locale>(enUS);
  useEffect(() => {
    document.documentElement.lang = language;
    let current = true;
    loadLocale(language).then(
      (loaded) => current && setLocale(loaded),
      // Ant Design's own few words stay as they were; the pages speak all the same.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [language]);
  return locale;
}
