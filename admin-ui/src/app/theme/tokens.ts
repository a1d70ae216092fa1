/** Every colour of the pages; charts and our own style sheets take them from here too. */
export interface Palette {
  canvas: string;
  surface: string;
  raised: string;
  text: string;
  muted: string;
  faint: string;
  line: string;
  edge: string;
  accent: string;
  accentText: string;
  accentSoft: string;
  onAccent: string;
  danger: string;
  dangerSoft: string;
  warning: string;
  warningSoft: string;
  good: string;
  goodSoft: string;
  shadow: string;
}

export const LIGHT: Palette = {
  canvas: '#f8f6f3',
  surface: '#ffffff',
  raised: '#ffffff',
  text: '#1c1917',
  muted: '#57534e',
  faint: '#6f6862',
  line: '#e9e5e0',
  edge: '#cdc6bf',
  accent: '#0f766e',
  accentText: '#0f766e',
  accentSoft: '#e3f1ef',
  onAccent: '#ffffff',
  danger: '#b42318',
  dangerSoft: '#fdecea',
  warning: '#92500a',
  warningSoft: '#fdf3e1',
  good: '#1a7a3d',
  goodSoft: '#e7f5ec',
  shadow: '0 1px 2px rgb(28 25 23 / 6%), 0 6px 20px rgb(28 25 23 / 8%)',
};

export const DARK: Palette = {
  canvas: '#161412',
  surface: '#1e1b19',
  raised: '#282421',
  text: '#f3f0ed',
  muted: '#bdb5ae',
  faint: '#9c948d',
  line: '#332f2b',
  edge: '#524c47',
  accent: '#2fb5a6',
  accentText: '#56cdbf',
  accentSoft: '#143733',
  onAccent: '#06211e',
  danger: '#ff8a7d',
  dangerSoft: '#3d1d1a',
  warning: '#f2b45c',
  warningSoft: '#3a2a12',
  good: '#6fd08f',
  goodSoft: '#163223',
  shadow: '0 1px 2px rgb(0 0 0 / 40%), 0 6px 20px rgb(0 0 0 / 45%)',
};

export const FONT =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';
export const MONO = 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace';

/** As `var(--text)`, `var(--line)` ... for the style sheets. */
export function paint(root: HTMLElement, palette: Palette, dark: boolean): void {
  for (const [name, value] of Object.entries(palette)) {
    root.style.setProperty(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, value as string);
  }
  root.style.setProperty('--font', FONT);
  root.style.setProperty('--mono', MONO);
  root.style.colorScheme = dark ? 'dark' : 'light';
  root.dataset.theme = dark ? 'dark' : 'light';
}
